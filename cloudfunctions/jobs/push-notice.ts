import { addMinutes } from '@shared/domain/calendar/local-day'
import { creditId } from '@shared/domain/notice/credit'
import type { Notice } from '@shared/domain/notice/notice'
import { pushOutcome } from '@shared/domain/notice/push-outcome'
import type { Settings, TemplateKey } from '@shared/domain/settings/settings'
import { matterPage } from '@shared/domain/notice/matter-page'
import { noticeFilling, type Names } from '@shared/words/notice-filling'
import { wechatText } from '@shared/words/notice-words'
import { emptyCredit, spendCredit } from '../store/credits'
import { endPushes, markSending, savePush } from '../store/pushes'
import { sendSubscribe } from '../wechat/subscribe-message'
import { raiseAlarm } from './raise-alarm'

export type Push = { notice: Notice; template: TemplateKey; templateId: string }
export type PushDeps = {
  now: string
  settings: Settings
  names: Names
  openids: ReadonlyMap<string, string>
}

function pageOf({ leadId, matter }: Notice) {
  if (leadId) return `pages/lead-detail/index?leadId=${leadId}`
  return matter ? matterPage(matter) : 'pages/notices/index'
}

/** Everything of the message but the sending; undefined if WeChat knows nobody of that id any more. */
function messageOf({ notice, templateId }: Push, { settings, names, openids }: PushDeps) {
  const openid = openids.get(notice.to)
  const text = wechatText(notice.kind, noticeFilling(notice, names))
  if (!openid || !text) return undefined
  return { openid, templateId, page: pageOf(notice), data: text.data, state: settings.miniprogramState }
}

/**
 * Sends one message, at most once: marked before it leaves. If no answer comes it stays SENDING, is listed, and is
 * never tried again.
 */
export async function pushNotice(push: Push, deps: PushDeps): Promise<void> {
  const { notice } = push
  const message = messageOf(push, deps)
  if (!message) return endPushes([notice.id], { push: 'NONE' })
  if (!(await markSending(notice, deps.now))) return
  try {
    await settlePush(push, await sendSubscribe(message), deps.now)
  } catch {
    // without the error: it may quote the openid
    console.error(JSON.stringify({ job: 'push-notices', id: notice.id, error: 'outcome unknown' }))
  }
}

async function settlePush({ notice, template, templateId }: Push, errcode: number, now: string) {
  const { id, to, pushTries } = notice
  const outcome = pushOutcome(errcode, pushTries)
  const credit = creditId(to, template)
  if (outcome.do === 'sent') {
    await savePush(id, { push: 'SENT' })
    await spendCredit(credit)
  }
  if (outcome.do === 'noCredit') {
    await savePush(id, { push: 'NO_CREDIT' })
    await emptyCredit(credit)
  }
  if (outcome.do === 'retry')
    await savePush(id, {
      push: 'LATER',
      pushAt: addMinutes(now, outcome.afterMinutes),
      pushError: `${errcode}`,
    })
  if (outcome.do === 'failed') {
    await savePush(id, { push: 'FAILED', pushAt: now, pushError: `${errcode}` })
    if (outcome.alarm) await raiseAlarm({ template, templateId, errcode, now })
  }
}
