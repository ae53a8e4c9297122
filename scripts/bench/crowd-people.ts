import type { Call } from './call-front-door'

type Ok = { ok: boolean; data?: unknown; error?: { code: string } }
export type Ask = (action: Call['action'], input: object) => Promise<Ok>
/** One request a person makes in her second; `turn` counts her seconds. */
export type Habit = (ask: Ask, turn: number) => Promise<Ok>

type Page = { rows: { id: string }[] }
const words = ['路灯', '下水道', '电梯', '停车位']
const of = <T>(all: readonly T[], turn: number) => all[turn % all.length]
const key = (turn: number) => `crowd-key-${Date.now()}-${turn}-${Math.random().toString(36).slice(2)}`

/** One of the closed leads of `nthLead`. */
const pastLead = (turn: number) => `lead-${String(402 + 6 * ((turn * 37) % 1500)).padStart(6, '0')}`

/** Reads a lot, searches, and once in a while raises something. */
export const asResident: Habit = (ask, turn) => {
  switch (turn % 12) {
    case 0:
      return ask('person.me', {})
    case 2:
    case 7:
      return ask('lead.find', { text: of(words, turn) })
    case 3:
      return ask('notice.list', {})
    case 4:
      return ask('lead.listMine', {})
    case 5:
      return ask('lead.find', { place: 'liuqiao', state: 'ENDED' })
    case 6:
      return ask('lead.submit', {
        key: key(turn),
        situation: '老街口的井盖松了，车一过就响，晚上走路很容易绊倒。',
        placeId: 'liuqiao-c',
        categoryId: 'road-safety',
      })
    case 9:
      return ask('town.directory', {})
    default:
      return ask('lead.get', { leadId: pastLead(turn) })
  }
}

/** Looks at her queue and counts; the office also takes up what came in. */
export const atDesk =
  (desk: 'staff' | 'unit' | 'supervisor'): Habit =>
  (ask, turn) =>
    turn % 3 === 0
      ? ask('queue.counts', { desk })
      : ask('queue.list', { desk, tab: of(['todo', 'waiting', 'soon'], turn) })

/** Accepts the first of what waits for her: looking, opening and deciding are requests of three seconds. */
export function asScreener(): Habit {
  let next: Parameters<Ask> | undefined
  let isBusy = false
  const act: Habit = async (ask, turn) => {
    const [action, input] = next ?? ['queue.list', { desk: 'staff', tab: 'todo' }]
    const { data, ...answer } = await ask(action, input)
    next = afterwards(action, data, turn)
    return answer
  }
  return async (ask, turn) => {
    // an answer that is late must not lead to the same decision twice
    if (isBusy) return ask('queue.counts', { desk: 'staff' })
    isBusy = true
    return act(ask, turn).finally(() => (isBusy = false))
  }
}

function afterwards(action: string, data: unknown, turn: number): Parameters<Ask> | undefined {
  if (action === 'queue.list') {
    const [first] = (data as Page | undefined)?.rows ?? []
    return first && ['lead.open', { leadId: first.id }]
  }
  const lead = data as { id: string; revision: number; status: string } | undefined
  const isNew = action === 'lead.open' && lead?.status === 'SCREENING'
  return isNew ? ['lead.accept', { leadId: lead.id, revision: lead.revision, key: key(turn) }] : undefined
}
