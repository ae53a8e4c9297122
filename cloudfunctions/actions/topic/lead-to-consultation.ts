import type { Topic } from '@shared/domain/consultation/topic'
import { AppError } from '@shared/domain/errors'
import { isPublic } from '@shared/domain/lead/lead-audience'
import type { Lead } from '@shared/domain/lead/lead'
import { getConsultation } from '../../store/consultations'
import { followerPages } from '../../store/follows'
import { keyedId } from '../../store/keyed-id'
import { getLead } from '../../store/leads'
import { support } from '../../store/topic-supports'
import { addTopic } from '../../store/topics'
import type { Handler } from '../context'
import { takeStep } from '../lead/take-step'
import { demandScreener } from './demand-screener'

const LONGEST = 40

/** What the lead asks to be talked over. Its words were checked and are public already. */
const topicOf = (lead: Lead, consultationId: string, { at, by }: { at: string; by: string }): Topic => ({
  id: keyedId(lead.id, consultationId),
  revision: 1,
  consultationId,
  title: [...lead.title].slice(0, LONGEST).join('').padEnd(4, '。'),
  source: 'PUBLIC_LEAD',
  proposedBy: lead.authorId ?? by,
  byRole: lead.authorRole,
  at,
  state: 'OPEN',
  leadIds: [lead.id],
  proposers: lead.authorId ? [lead.authorId] : [],
  supports: 0,
  weight: 0,
})

/** Its author and whoever follows it stand behind the topic, each once. */
async function bringPeople(lead: Lead, topic: Topic): Promise<void> {
  const tie = { topicId: topic.id, consultationId: topic.consultationId, at: topic.at }
  if (lead.authorId) await support({ ...tie, personId: lead.authorId })
  for await (const { personIds } of followerPages(lead.id, { cursor: '', pageSize: 100 }))
    for (const personId of personIds) await support({ ...tie, personId })
}

/** A lead becomes a topic of a call that is still being filled or screened (domain.md 2.4a). May arrive twice. */
export const leadToConsultation: Handler<'lead.toConsultation'> = async (asked, ctx) => {
  const call = await getConsultation(asked.consultationId)
  demandScreener(call, ctx)
  const view = await takeStep(
    'toConsultation',
    {
      ...asked,
      carry: lead => {
        if (!isPublic(lead)) throw new AppError('wrong_status', 'for its unit only', { field: 'not_open' })
        if (call.status !== 'CALL' && call.status !== 'SHORTLIST')
          throw new AppError('wrong_status', `call ${call.id} is over`, { field: 'call_over' })
        return { set: { consultation: { id: call.id, no: call.no } }, facts: { leadNo: call.no } }
      },
    },
    ctx,
  )
  const lead = await getLead(asked.leadId)
  const topic = topicOf(lead, call.id, { at: lead.statusAt, by: ctx.actor.id })
  await bringPeople(lead, await addTopic(topic, []))
  return view
}
