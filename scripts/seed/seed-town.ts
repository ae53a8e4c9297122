import { addMinutes, local, localDay, momentOf } from '@shared/domain/calendar/local-day'
import type { Settings } from '@shared/domain/settings/settings'
import FakeTimers from '@sinonjs/fake-timers'
import { _, db } from '../../cloudfunctions/store/cloudbase'
import { forgetSettings } from '../../cloudfunctions/store/settings'
import { forgetTown } from '../../cloudfunctions/store/town'
import { runDueJobs } from '../../cloudfunctions/jobs/run-due-jobs'
import { as } from './caller'
import { closingStory } from './closing-story'
import { consultationStory } from './consultation-story'
import { fillHallLife } from './fill-halls'
import { fillPeople } from './fill-people'
import { fillPlaces } from './fill-places'
import { voteStory } from './fill-votes'
import { fillSettings, townSettings } from './fill-settings'
import { largeTalkStory } from './large-talk-story'
import { leadHands } from './lead-hand'
import { liveLeads } from './live-leads-data'
import { liveStoryOf } from './live-story'
import { tell, type Happening } from './story'
import { townData, townTime } from './town-data'
import { storyOf } from './town-story'

/**
 * Fills an empty database with the town by living through its last year: every step that can be taken is taken
 * through the functions themselves, at its own moment. Answers where each lead of the town's data lies.
 */
export async function seedTown(now: string) {
  const settings = townSettings(now)
  await fillSettings(settings, { isAsleep: true })
  await fillPlaces()
  forgetSettings()
  forgetTown()
  const time = townTime(now)
  const ago = (days: number) => addMinutes(now, -days * 24 * 60)
  const clock = FakeTimers.install({ now: new Date(ago(500)), toFake: ['Date'] })
  try {
    await fillPeople(as)
    const hands = leadHands()
    const told = townData.leads.map((lead, place) => ({ lead, place, hands, time, ago }))
    const happenings = [
      ...told.flatMap(storyOf),
      ...liveLeads.flatMap(lead => liveStoryOf(lead, hands, now)),
      ...consultationStory({ time, now }),
      ...voteStory(time),
      ...largeTalkStory(now),
      ...closingStory({ time, now }),
    ]
    await tell([...happenings, ...evenings(happenings, now).map(at => ({ at, run: () => jobs(settings) }))], {
      clock,
      now,
    })
    clock.setSystemTime(new Date(now))
    await fillHallLife(now)
    await readOldNews(ago(7), now)
    await numbersGoOn(now)
    await fillSettings(settings, { isAsleep: false })
    return { idOf: hands.idOf }
  } finally {
    clock.uninstall()
  }
}

/** The evening of every day on which something happened, and of each of the last fortnight. */
function evenings(happenings: Happening[], now: string): string[] {
  const lately = Array.from({ length: 14 }, (_, n) => addMinutes(now, -n * 24 * 60))
  const days = new Set([...happenings.map(({ at }) => at), ...lately].map(localDay))
  return [...[...days].map(day => momentOf(day, 21)), now]
}

/** What the timer does, at the moment of the story. */
const jobs = (settings: Settings) => runDueJobs({ now: new Date().toISOString(), settings })

/** What is more than a week old has been read, inbox by inbox. */
async function readOldNews(before: string, now: string) {
  for (let cursor = ''; ;) {
    const rows = db.collection('notices').where({ _id: _.gt(cursor) })
    const { data } = await rows.orderBy('_id', 'asc').field({ at: true }).limit(500).get()
    const page = data as { _id: string; at: string }[]
    const old = page.filter(({ at }) => at < before).map(({ _id }) => _id)
    if (old.length)
      await db
        .collection('notices')
        .where({ _id: _.in(old) })
        .update({ readAt: now, unreadBy: _.remove(), mustAt: _.remove(), mustLate: _.remove() })
    const last = page.at(-1)
    if (!last) return
    cursor = last._id
  }
}

/** The first number that the town's people get is beyond those of its data. */
async function numbersGoOn(now: string) {
  const used = townData.leads.map(({ no }) => Number(no.slice(-6)))
  const value = Math.max(...used) + liveLeads.length
  await db
    .collection('counters')
    .doc(`lead-${local(now).year()}`)
    .set({ value })
}
