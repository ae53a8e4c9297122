import * as z from '@shared/zod'
import { MAX_PHOTOS } from '../photo/photo-limits'
import { writtenText } from '../text/written-text'
import { SeatRole } from './seat'

const at = z.iso.datetime()
const day = z.iso.date()
const photoIds = z.exactOptional(z.array(z.string()).check(z.maxLength(MAX_PHOTOS)))

/** Where and how people meet (domain.md row 59). */
export const Form = z.enum(['HALL', 'PARK', 'BUILDING', 'ONLINE', 'LIVE_AND_ONLINE'])
export type Form = z.infer<typeof Form>

/** What everybody reads before she speaks (不学习不协商): a text of ours, or a picture. */
export const StudyItem = z.object({
  id: z.string(),
  title: writtenText(2, 60),
  text: z.exactOptional(writtenText(2, 4000)),
  photoIds,
})

/** The note of a walk to the place (不调研不协商): who went, when, where, and what was found. */
export const ResearchNote = z.object({
  who: writtenText(2, 120),
  when: day,
  where: writtenText(2, 60),
  findings: writtenText(10, 2000),
  photoIds,
})

export const SeatsWanted = z.object({ role: SeatRole, minimum: z.int().check(z.minimum(0), z.maximum(500)) })

/** Everything that has to be there before people talk. */
export const Preparation = z.object({
  form: Form,
  spot: z.exactOptional(writtenText(2, 60)),
  sessionAt: z.exactOptional(at),
  onlineUntil: z.exactOptional(at),
  /** SEATED: only who has a seat takes part; EVERYBODY: whoever has read the study pack. */
  openTo: z.enum(['SEATED', 'EVERYBODY']),
  seats: z.array(SeatsWanted),
  /** Why it opens although a role is missing. */
  waived: z.exactOptional(writtenText(4, 300)),
  studyPack: z.array(StudyItem).check(z.maxLength(12)),
  research: z.exactOptional(ResearchNote),
  /** Who does which step of the method by when, where somebody said so (domain.md row 55). */
  schedule: z.exactOptional(
    z.array(z.object({ stepId: z.string(), owner: writtenText(2, 20), due: day })).check(z.maxLength(10)),
  ),
  /** The check was in doubt about its words: for the convener and the office alone until released. */
  held: z.exactOptional(z.boolean()),
  /** Nothing but the verdict on its pictures is waited for: the hold ends with the last good one. */
  awaitsPhotos: z.exactOptional(z.boolean()),
  agenda: z.array(z.object({ id: z.string(), text: writtenText(2, 80), minutes: z.int() })),
})
export type Preparation = z.infer<typeof Preparation>

type WithPhotos = { studyPack?: z.infer<typeof StudyItem>[]; research?: z.infer<typeof ResearchNote> | null }

/** The pictures of the study pack and of the note, in their order. */
export const preparationPhotos = ({ studyPack = [], research }: WithPhotos): string[] => [
  ...studyPack.flatMap(({ photoIds = [] }) => photoIds),
  ...(research?.photoIds ?? []),
]
