import * as z from '@shared/zod'
import { ToldRole } from '../consultation/told-support'

const count = z.int()
const sums = { agree: count, disagree: count, pass: count }
const group = z.enum(['A', 'B', 'C', 'D', 'E'])

const RoleLine = z.object({
  id: z.string(),
  sides: z.array(
    z.object({
      ...sums,
      role: ToldRole,
      seats: count,
      side: z.enum(['AGREE', 'DISAGREE', 'NEITHER']),
    }),
  ),
  missing: count,
})
const lines = z.array(RoleLine)

const Voice = z.object({
  id: z.string(),
  side: z.enum(['AGREE', 'DISAGREE']),
  count,
  seen: count,
  others: z.object({ count, seen: count }),
})
const GroupLines = z.array(z.object({ id: z.string(), groups: z.array(z.object({ ...sums, name: group })) }))
const point = z.tuple([z.number(), z.number()])

/** Where one ballot stands in the picture, and which group is nearest. */
export const OwnPlaceView = z.object({ x: z.number(), y: z.number(), group })

/** What a room has come to, as figures of nobody in particular: by declared role, and from sixty voters by opinion. */
export const AgreementView = z.object({
  countedAt: z.iso.datetime(),
  roles: z.object({
    allAgree: lines,
    allDisagree: lines,
    divided: lines,
    undecided: lines,
    belowFloor: lines,
  }),
  picture: z.object({
    voters: count,
    counted: count,
    votes: count,
    /** Without figures where fewer than three voted. */
    statements: z.array(
      z.object({
        ...{ id: z.string(), priority: z.number(), consensus: z.exactOptional(z.number()) },
        ...{ agree: z.exactOptional(count), disagree: z.exactOptional(count), pass: z.exactOptional(count) },
      }),
    ),
    groups: z.array(z.object({ name: group, people: count, voices: z.array(Voice) })),
    agreed: GroupLines,
    divided: GroupLines,
    scatter: z.exactOptional(
      z.object({
        dots: z.array(
          z.object({ x: z.number(), y: z.number(), people: count, group: z.string(), role: z.string() }),
        ),
        hulls: z.array(z.object({ group, points: z.array(point) })),
      }),
    ),
  }),
})
export type AgreementView = z.infer<typeof AgreementView>
