import * as z from '@shared/zod'
import { Consultation, TopicSource } from '../domain/consultation/consultation'
import { ConsultationView } from '../domain/consultation/consultation-view'
import { Month, MonthDraft, MonthRow } from '../domain/consultation/month'
import { PlanRow, PlanTown } from '../domain/consultation/plan'
import { MAX_WEIGHT, TopicText, TopicTitle } from '../domain/consultation/topic'
import { TopicView } from '../domain/consultation/topic-view'
import { LeadView } from '../domain/lead/lead-view'
import { Role } from '../domain/person/role'
import { command, query } from './define'
import { chiefRoles, done, everybody, id, key, onConsultation, onLead, reason, staffRoles } from './fields'

const day = z.iso.date()
const approverRoles = Role.options.filter(role => role !== 'resident')
const step = <I extends Parameters<typeof z.object>[0] & object>(input: I) =>
  command({ roles: staffRoles, input: z.object({ ...onConsultation, ...input }), output: ConsultationView })
/** One topic, as it was seen. */
const onTopic = { topicId: id, revision: z.int() }
const year = z.int().check(z.minimum(2020), z.maximum(2100))

/** From the call for topics to the yearly plan (domain.md rows 4, 20, 52, 53, 65). */
export const topicActions = {
  'consultation.open': command({
    roles: staffRoles,
    input: z.object({
      title: Consultation.shape.title,
      scope: Consultation.shape.scope,
      hallId: id,
      until: day,
      monthId: z.exactOptional(id),
      key,
    }),
    output: ConsultationView,
  }),
  'consultation.shortlist': step({}),
  'consultation.nominate': step({ topicId: id, text: reason, plannedFor: z.exactOptional(day) }),
  'consultation.approve': command({
    roles: approverRoles,
    input: z.object({ ...onConsultation, text: z.exactOptional(reason), plannedFor: z.exactOptional(day) }),
    output: ConsultationView,
  }),
  'consultation.returnTopic': command({
    roles: approverRoles,
    input: z.object({ ...onConsultation, text: reason }),
    output: ConsultationView,
  }),

  'topic.list': query({
    roles: everybody,
    input: z.object({ consultationId: id }),
    output: z.object({
      rows: z.array(TopicView),
      sources: z.array(TopicSource),
      /** The office of this place: merges, nests, declines, weighs, chooses. */
      screens: z.boolean(),
    }),
  }),
  'topic.propose': command({
    roles: everybody,
    limit: 'submit',
    input: z.object({
      consultationId: id,
      title: TopicTitle,
      text: z.exactOptional(TopicText),
      source: TopicSource,
      key,
    }),
    output: TopicView,
  }),
  /** Once a person; taken back by the same tap. */
  'topic.support': command({
    roles: everybody,
    limit: 'vote',
    input: z.object({ topicId: id, on: z.boolean() }),
    output: z.object({ supported: z.boolean() }),
  }),
  'topic.join': command({
    roles: staffRoles,
    input: z.object({ ...onTopic, intoId: id, how: z.enum(['MERGE', 'NEST', 'APART']) }),
    output: done,
  }),
  'topic.decline': command({
    roles: staffRoles,
    input: z.object({ ...onTopic, text: reason }),
    output: done,
  }),
  'topic.release': command({ roles: staffRoles, input: z.object(onTopic), output: done }),
  'topic.weigh': command({
    roles: staffRoles,
    input: z.object({ ...onTopic, weight: z.int().check(z.minimum(0), z.maximum(MAX_WEIGHT)) }),
    output: done,
  }),
  'lead.toConsultation': command({
    roles: staffRoles,
    input: z.object({ ...onLead, consultationId: id }),
    output: LeadView,
  }),

  'plan.list': query({
    roles: everybody,
    input: z.object({ year }),
    output: z.object({ rows: z.array(PlanRow), towns: z.array(PlanTown) }),
  }),
  /** The yearly plan as a Word file. */
  'plan.file': query({
    roles: everybody,
    limit: 'search',
    input: z.object({ year }),
    output: z.object({ name: z.string(), base64: z.string() }),
  }),
  'month.list': query({
    roles: everybody,
    input: z.object({}),
    output: z.object({ rows: z.array(z.object({ ...Month.shape, towns: z.array(MonthRow) })) }),
  }),
  'month.save': command({
    roles: chiefRoles,
    input: z.object({
      month: MonthDraft,
      monthId: z.exactOptional(id),
      revision: z.exactOptional(z.int()),
      key,
    }),
    output: Month,
  }),
}
