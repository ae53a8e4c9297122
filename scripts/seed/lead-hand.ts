import type { ActionName, Input } from '@shared/contract'
import { local } from '@shared/domain/calendar/local-day'
import type { Lead } from '@shared/domain/lead/lead'
import { db } from '../../cloudfunctions/store/cloudbase'
import { getLead, saveQuietly } from '../../cloudfunctions/store/leads'
import { as } from './caller'
import { takePhotos } from './take-photos'
import { townData, type SeedLead } from './town-data'

type Raised = Pick<SeedLead, 'id' | 'author' | 'text' | 'visibility'> &
  Partial<Pick<SeedLead, 'no' | 'channel'>> & { category: string; shareContact?: boolean }

const CHIEF = 's02'
const keyOf = (id: string, word: string) =>
  `seed-${id}-${word.replace('.', '-')}`.padEnd(16, '-').slice(0, 64)

/** The people of the town at work on leads: who raises, screens and handles which one. */
export function leadHands() {
  const ids = new Map<string, string>()
  const leadOf = (id: string) => getLead(ids.get(id) ?? id)

  /** The town's own worker; what concerns two towns goes to the office. */
  function deskOf({ area }: Lead): string {
    return (
      townData.staff.find(({ roles, town }) => roles.includes('townWorker') && town === area[1])?.id ?? CHIEF
    )
  }

  async function raise(raised: Raised) {
    const lead = await as(raised.author)('lead.submit', await draftOf(raised))
    ids.set(raised.id, lead.id)
    const { channel } = raised
    if (channel && channel !== 'ONLINE') await saveQuietly({ ...(await leadOf(raised.id)), channel })
  }

  type Step = Extract<ActionName, `lead.${string}`>
  /** Takes one step as somebody, on the lead as it is. */
  async function step<N extends Step>(id: string, [who, action]: readonly [string, N], more: object = {}) {
    const { id: leadId, revision } = await leadOf(id)
    await as(who)(action, { leadId, revision, key: keyOf(id, action), ...more } as Input<N>)
  }

  /** A step of the screening desk; what the machine held is let through by a person first. */
  async function screen<N extends Step>(id: string, action: N, more: object = {}) {
    const lead = await leadOf(id)
    const desk = action === 'lead.merge' ? CHIEF : deskOf(lead)
    if (lead.status === 'HELD' && action !== 'lead.rejectHeld') await step(id, [desk, 'lead.releaseHeld'])
    await as(desk)('lead.open', { leadId: lead.id })
    await step(id, [desk, action], more)
  }

  /** Writes an end that no step of this road leads to yet, as history that is over. */
  async function end(id: string, status: Lead['status']) {
    const { stateDueAt: _due, ...lead } = await leadOf(id)
    await saveQuietly({ ...lead, status, statusAt: new Date().toISOString() })
  }

  const follow = async (id: string, who: string, kind: 'MET' | 'FOLLOW') =>
    as(who)('lead.follow', { leadId: (await leadOf(id)).id, kind })

  const idOf = (id: string) => ids.get(id) ?? id
  return { raise, step, screen, end, follow, idOf, leadOf }
}
export type LeadHands = ReturnType<typeof leadHands>

async function draftOf({ id, no, author, text, visibility, category, shareContact = false }: Raised) {
  const who = townData.residents.find(one => one.id === author)
  if (!who) throw new Error(`no resident ${author}`)
  if (no) await startNumberAt(Number(no.slice(-6)))
  const named = visibility === 'PUBLIC_NAMED' || shareContact
  const contact = { ...(named && { name: who.name }), ...(shareContact && { phone: who.phone }) }
  return {
    key: keyOf(id, 'raised'),
    situation: text,
    photoIds: await takePhotos(id, author),
    placeId: who.place,
    categoryId: category,
    visibility,
    contactForUnit: shareContact,
    insist: true,
    ...(named && { contact }),
  }
}

/** The town's numbers are given: the next lead gets just this one. */
async function startNumberAt(number: number) {
  const year = local(new Date().toISOString()).year()
  await db
    .collection('counters')
    .doc(`lead-${year}`)
    .set({ value: number - 1 })
}
