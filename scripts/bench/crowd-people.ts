import type { Call } from './call-front-door'

type Ok = { ok: boolean; data?: unknown; error?: { code: string } }
export type Ask = (action: Call['action'], input: object) => Promise<Ok>
/** One request a person makes in her second; `turn` counts her seconds. */
export type Habit = (ask: Ask, turn: number) => Promise<Ok>

type Page = { rows: { id: string }[] }
const words = ['路灯', '下水道', '电梯', '停车位']
const of = <T>(all: readonly T[], turn: number) => all[turn % all.length]
const key = (turn: number) => `crowd-key-${Date.now()}-${turn}-${Math.random().toString(36).slice(2)}`

async function open(ask: Ask, turn: number): Promise<Ok> {
  const number = String((turn * 37) % 400).padStart(6, '0')
  const { ok, data } = await ask('lead.find', { cursor: `2999_lead-${number}` })
  const id = ok ? of((data as Page).rows, turn)?.id : undefined
  return id ? ask('lead.get', { leadId: id }) : { ok }
}

/** Reads a lot, follows now and then, and once in a while raises something. */
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
      return open(ask, turn)
  }
}

/** Looks at her queue and counts; the office also takes up what came in. */
export const atDesk =
  (desk: 'staff' | 'unit' | 'supervisor'): Habit =>
  (ask, turn) =>
    turn % 3 === 0
      ? ask('queue.counts', { desk })
      : ask('queue.list', { desk, tab: of(['todo', 'waiting', 'soon'], turn) })

/** Accepts the first of what waits for her: opening, reading and deciding are three requests of three seconds. */
export function asScreener(): Habit {
  let next: Parameters<Ask> | undefined
  return async (ask, turn) => {
    if (next) {
      const [action, input] = next
      next = undefined
      const answer = await ask(action, input)
      const lead = answer.data as { id: string; revision: number; status: string } | undefined
      if (action === 'lead.open' && lead?.status === 'SCREENING')
        next = ['lead.accept', { leadId: lead.id, revision: lead.revision, key: key(turn) }]
      return answer
    }
    const answer = await ask('queue.list', { desk: 'staff', tab: 'todo' })
    const first = (answer.data as Page | undefined)?.rows[0]
    if (first) next = ['lead.open', { leadId: first.id }]
    return answer
  }
}
