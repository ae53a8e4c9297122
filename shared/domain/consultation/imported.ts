import * as z from '@shared/zod'
import { writtenText } from '../text/written-text'

/** Whose the votes are, where they were gathered, under what licence: what every reader of them is told. */
export const ImportSource = writtenText(4, 200)

/** What came into a room from a conversation of elsewhere. One a room: the digest knows it again. */
export const Imported = z.object({
  source: ImportSource,
  digest: z.string(),
  at: z.iso.datetime(),
  statements: z.int(),
  people: z.int(),
})
export type Imported = z.infer<typeof Imported>

/** As its readers are told of it. */
export const ImportedView = z.pick(Imported, { source: true, statements: true, people: true })

const MARK = 'import-'

/** Somebody who voted elsewhere and whom nobody here knows. */
export const voterOfElsewhere = (number: string) => `${MARK}${number}`
export const isOfElsewhere = (personId: string) => personId.startsWith(MARK)
/** Nobody here said it: no author to tell, none whose own it is. */
export const AUTHOR_OF_ELSEWHERE = `${MARK}author`
