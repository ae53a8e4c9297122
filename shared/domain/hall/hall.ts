import * as z from '@shared/zod'
import { writtenText } from '../text/written-text'

const words = (most: number) => z.exactOptional(writtenText(2, most))

/** What the keepers of a hall or a station write about it (domain.md row 66). Its name and level are the place's. */
export const HallDraft = z.object({
  hallId: z.string(),
  address: words(80),
  /** When the door is open, as people say it: 周二、周五 9:00—11:30. */
  open: words(80),
  about: words(1000),
  /** 组织架构 and 工作制度, two of the five public sections (row 67); the other three are filled from data. */
  organisation: words(2000),
  rules: words(4000),
  /** The leader who stands behind it, and the committee it is paired with (row 70). */
  pairedLeaderId: z.exactOptional(z.string()),
  pairedCommittee: words(30),
  photoIds: z.array(z.string()).check(z.maxLength(6)),
})
export type HallDraft = z.infer<typeof HallDraft>

export const Hall = z.extend(HallDraft, { revision: z.int() })
export type Hall = z.infer<typeof Hall>
