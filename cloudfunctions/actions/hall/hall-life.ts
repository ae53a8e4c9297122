import { localDay } from '@shared/domain/calendar/local-day'
import { CommitmentSummary } from '@shared/domain/commitment/commitment-view'
import type { Consultation } from '@shared/domain/consultation/consultation'
import { consultationSummary, publicOutcome } from '@shared/domain/consultation/consultation-view'
import { casesOfHall } from '../../store/cases'
import { listCommitments } from '../../store/commitments'
import { plannedAt } from '../../store/consultation-lists'
import { listConsultations } from '../../store/consultations'
import { photoViews } from '../../store/photos'
import type { Handler } from '../context'
import { areaOfHall } from './keep-hall'

/** Pictures of the walks, as far as everybody may see them; each under what it was about. */
async function scenesOf(consultations: readonly Consultation[]) {
  const walks = consultations.flatMap(({ id, title, preparation: { held, research } }) =>
    held || !research?.photoIds?.length
      ? []
      : [{ id, title, when: research.when, photoIds: research.photoIds }],
  )
  const views = await photoViews(
    walks.flatMap(({ photoIds }) => photoIds),
    { all: false },
  )
  return walks
    .map(({ id, title, when, photoIds }) => {
      const photos = photoIds.flatMap(photo => views.get(photo) ?? [])
      return { consultationId: id, title, when, photos }
    })
    .filter(({ photos }) => photos.length)
}

/** What goes on at a hall: open to everybody who scans the code on its door. */
export const showHallLife: Handler<'hall.life'> = async ({ hallId }, { now }) => {
  await areaOfHall(hallId)
  const year = Number(localDay(now()).slice(0, 4))
  const [calling, talking, results, plan, kept, cases] = await Promise.all([
    listConsultations({ hallId, group: 'CALLING' }),
    listConsultations({ hallId, group: 'TALKING' }),
    listConsultations({ hallId, group: 'RESULTS' }),
    plannedAt(hallId, year),
    listCommitments({ hallId, group: 'KEPT' }),
    casesOfHall(hallId),
  ])
  return {
    year,
    now: [...talking.rows, ...calling.rows].map(consultationSummary),
    plan: plan.map(consultationSummary),
    kept: kept.rows.map(commitment => CommitmentSummary.parse(commitment)),
    cases: cases.map(({ id, title }) => ({ id, title })),
    scenes: await scenesOf([...talking.rows, ...results.rows]),
  }
}

/** What came of its talks, the latest first. */
export const listHallResults: Handler<'hall.results'> = async ({ hallId, cursor }) => {
  await areaOfHall(hallId)
  const { rows, ...more } = await listConsultations({ hallId, group: 'RESULTS', cursor })
  const results = rows.map(consultation => ({
    ...consultationSummary(consultation),
    measures: publicOutcome(consultation).responsibilities,
  }))
  return { rows: results, ...more }
}
