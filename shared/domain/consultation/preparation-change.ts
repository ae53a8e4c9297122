import * as z from '@shared/zod'
import { Consultation } from './consultation'
import { Preparation } from './preparation'

const parts = Preparation.shape
const taken = <S extends z.ZodMiniType>(schema: S) => z.exactOptional(z.union([schema, z.null()]))

/** What the convener changes at once: a part that is not named stays, one that is null goes. Photos come apart. */
export const PreparationChange = z.object({
  form: z.exactOptional(parts.form),
  spot: z.exactOptional(z.union([parts.spot.def.innerType, z.null()])),
  sessionAt: taken(z.iso.datetime()),
  onlineUntil: taken(z.iso.date()),
  openTo: z.exactOptional(parts.openTo),
  seats: z.exactOptional(parts.seats),
  waived: z.exactOptional(z.union([parts.waived.def.innerType, z.null()])),
  studyPack: z.exactOptional(parts.studyPack),
  research: z.exactOptional(parts.research.def.innerType),
  schedule: z.exactOptional(parts.schedule.def.innerType),
  agenda: z.exactOptional(parts.agenda.check(z.maxLength(20))),
})
export type PreparationChange = z.infer<typeof PreparationChange>

type Prepared = Consultation['preparation']

/** The preparation with the change: what is null is taken away. */
export function changedPreparation(
  before: Prepared,
  change: { [part in keyof Prepared]?: Prepared[part] | null | undefined },
) {
  const merged = Object.entries({ ...before, ...change }).filter(
    ([, value]) => value !== null && value !== undefined,
  )
  return Object.fromEntries(merged) as Prepared
}

/** Everything of a preparation that others will read, in one text for the check. */
export function preparationText({
  spot,
  waived,
  studyPack = [],
  research,
  agenda = [],
  schedule = [],
}: PreparationChange): string {
  const pack = studyPack.flatMap(({ title, text }) => [title, text])
  const walk = research ? [research.who, research.where, research.findings] : []
  const owners = schedule.map(({ owner }) => owner)
  return [spot, waived, ...pack, ...walk, ...agenda.map(({ text }) => text), ...owners]
    .filter(Boolean)
    .join('\n')
}
