import { advance, type Move } from '@shared/domain/lead/advance'
import type { Lead } from '@shared/domain/lead/lead'
import type { LeadStep } from '@shared/domain/lead/lead-step'
import type { TemplateKey } from '@shared/domain/settings/settings'
import { creditId } from '@shared/domain/notice/credit'
import { createHash } from 'node:crypto'
import { pushNotices } from '../../cloudfunctions/jobs/push-notices'
import { sendNotices } from '../../cloudfunctions/jobs/send-notices'
import { addLead, saveStep } from '../../cloudfunctions/store/leads'
import { lead as aLead } from './leads'
import { settings } from './little-town'
import { startTown } from './town'

/** A town whose people have known ids, WeChat accounts and credits, and leads that are put where a test needs them. */
export async function startToldTown() {
  const town = await startTown()
  const people = new Set<string>()

  /** Somebody with a WeChat account of the name `o-<id>`. */
  async function person(id: string, fields: object = {}) {
    if (people.has(id)) return
    people.add(id)
    town.emulator.setPersonas([...people].map(one => ({ id: one, openid: `o-${one}`, label: one })))
    const _id = createHash('sha256').update(`o-${id}`).digest('hex')
    await town.add('identities', { _id, openid: `o-${id}`, personId: id })
    await town.add('people', { _id: id, roles: [], ...fields })
  }

  /** So many messages allowed, in our book and in WeChat's. */
  async function allow(id: string, template: TemplateKey, credits = 1) {
    town.emulator.giveCredit(`o-${id}`, settings.templates[template] ?? '', credits)
    await town.add('credits', {
      _id: creditId(id, template),
      personId: id,
      template,
      credits,
      refused: false,
    })
  }

  const now = () => ({ now: town.now(), settings })
  return {
    ...town,
    person,
    allow,

    /** A lead put where a test needs it; without news of its own. */
    put: async (part: Partial<Lead>) => (await addLead(aLead({ createdAt: town.now(), ...part }))).lead,

    /** One step of it, by whoever it is. */
    step: async (before: Lead, step: LeadStep, move: Partial<Move> & Pick<Move, 'by'>) =>
      saveStep({ ...advance(before, step, { at: town.now(), rules: settings, ...move }), before }),

    tell: (pageSize = 2) => sendNotices({ ...now(), pageSize }),
    push: () => pushNotices(now()),
    inbox: async (to: string) =>
      (await town.rows('notices', { to })).sort((a, b) => (a._id < b._id ? -1 : 1)),
    received: (id: string) => town.emulator.messages(`o-${id}`),
    deps: now,
  }
}
export type ToldTown = Awaited<ReturnType<typeof startToldTown>>
