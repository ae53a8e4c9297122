import type { Reader } from '@shared/domain/notice/lead-notices'
import type { NoticeKind } from '@shared/domain/notice/notice-kind'
import { noticeFor } from '@shared/domain/notice/notice-for'
import { isStillTold } from '@shared/domain/notice/still-told'
import type { OutboxEvent } from '@shared/domain/notice/outbox-event'
import type { Settings } from '@shared/domain/settings/settings'
import { noticeWords } from '@shared/words/notice-words'
import { followerPages } from '../store/follows'
import { deliver } from '../store/notices'
import { saveCursor, settle, type Owing } from '../store/outbox'
import { personsOf } from '../store/readers'

export type Telling = {
  event: OutboxEvent
  lead: Owing
  now: string
  settings: Pick<Settings, 'quietHours' | 'templates'>
  pageSize: number
}

type TellingOf = Telling & { helped?: boolean }

/** What a kind's words say of it: its class, and whether the operator has a template for it. */
export function sortOf(kind: NoticeKind, { templates, quietHours }: Telling['settings']) {
  const { class: sort, wechat } = noticeWords[kind]
  return { class: sort, hasTemplate: Boolean(wechat && templates[wechat.template]), quietHours }
}

/** Tells some persons one piece of news; whoever did it never hears of it. */
async function tellPersons(kind: NoticeKind, persons: readonly string[], told: TellingOf): Promise<void> {
  const { event, lead, now, settings, helped } = told
  const others = [...new Set(persons)].filter(to => to !== event.actorId)
  // WeChat's message would open a page that only the author reads
  const sort = { ...sortOf(kind, settings), now, ...(helped && { hasTemplate: false }) }
  const of = { kind, status: lead.status, ...(helped && { helped }) }
  await deliver(others.map(to => noticeFor(event, { ...of, to }, sort)))
}

const isTold = (kind: NoticeKind, to: Reader, { event, lead }: Telling) =>
  isStillTold(kind, to, { event, now: lead })

/** The kinds of which this event's followers hear. */
const followerKinds = (told: Telling) =>
  told.event.news
    .filter(({ kind, to }) => to.includes('followers') && isTold(kind, 'followers', told))
    .map(({ kind }) => kind)

async function tellFollowers(told: Telling, from: string): Promise<void> {
  const { event, pageSize } = told
  const kinds = followerKinds(told)
  if (!kinds.length) return
  for await (const { personIds, cursor } of followerPages(event.leadId, { cursor: from, pageSize })) {
    const others = personIds.filter(id => id !== event.authorId) // she hears of it as its author
    for (const kind of kinds) await tellPersons(kind, others, told)
    await saveCursor(event, cursor)
  }
}

/**
 * Tells one event: to its own readers, to the followers page by page, then takes it off the outbox. It may die
 * between any two awaits and be run again: what was done is found done, and the cursor moves behind a told page.
 */
export async function tell(told: Telling, cursor = ''): Promise<void> {
  for (const { kind, to } of told.event.news) {
    const readers = to.filter(reader => reader !== 'followers').filter(reader => isTold(kind, reader, told))
    const isHelped = (reader: Reader) => reader === 'author' && told.event.stationId !== undefined
    const persons = await Promise.all(
      readers.filter(reader => !isHelped(reader)).map(reader => personsOf(reader, told.event)),
    )
    await tellPersons(kind, persons.flat(), told)
    if (readers.some(isHelped))
      await tellPersons(kind, await personsOf('author', told.event), { ...told, helped: true })
  }
  await tellFollowers(told, cursor)
  await settle(told.event)
}
