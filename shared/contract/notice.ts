import * as z from '@shared/zod'
import { CallRow } from '../domain/notice/call-row'
import { NoticeView } from '../domain/notice/notice'
import { TemplateKey } from '../domain/settings/settings'
import { command, query } from './define'
import { chiefRoles, cursor, done, everybody, key, pageOf } from './fields'

const Credit = z.object({
  template: TemplateKey,
  templateId: z.string(),
  credits: z.int(),
  refused: z.boolean(),
})

/** Made of facts (lead, step, kind, reader), so longer than other ids. */
const noticeId = z.string().check(z.minLength(1), z.maxLength(200))
/** WeChat's answer for each template's id. */
const answers = z.record(z.string().check(z.maxLength(64)), z.string().check(z.maxLength(40)))

/** The inbox, which is the truth, and what WeChat may carry beside it. */
export const noticeActions = {
  'notice.list': query({ roles: everybody, input: z.object({ cursor }), output: pageOf(NoticeView) }),
  'notice.unread': query({ roles: everybody, input: z.object({}), output: z.object({ unread: z.int() }) }),
  'notice.read': command({
    roles: everybody,
    input: z.object({ ids: z.array(noticeId).check(z.maxLength(50)) }),
    output: done,
  }),
  'notice.readAll': command({ roles: everybody, input: z.object({}), output: done }),
  'notice.credits': query({
    roles: everybody,
    input: z.object({}),
    output: z.object({ credits: z.array(Credit) }),
  }),
  'notice.recordAnswers': command({
    roles: everybody,
    input: z.object({ key, answers }),
    output: z.object({ credits: z.array(Credit) }),
  }),
  'notice.listTroubles': query({
    roles: ['tenantAdmin', 'proposalStaff', 'proposalChief'],
    input: z.object({}),
    output: z.object({
      unknown: z.array(z.object({ id: z.string(), at: z.string() })),
      failed: z.array(z.object({ id: z.string(), at: z.string(), error: z.string() })),
      unreadMust: z.int(),
    }),
  }),
  'notice.listCalls': query({ roles: chiefRoles, input: z.object({ cursor }), output: pageOf(CallRow) }),
  'notice.lookAtPhone': command({
    roles: chiefRoles,
    input: z.object({ id: noticeId, key }),
    output: z.object({ phone: z.exactOptional(z.string()) }),
  }),
  'notice.told': command({ roles: chiefRoles, input: z.object({ id: noticeId }), output: done }),
}
