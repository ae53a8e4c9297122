import { noticeKey, mustAtOf } from '@shared/domain/notice/notice-for'
import { noticeId } from '@shared/domain/notice/notice'
import type { TemplateKey } from '@shared/domain/settings/settings'
import { stopTemplate } from '../store/broken-templates'
import { deliver } from '../store/notices'
import { admins } from '../store/readers'

type Broken = { template: TemplateKey; templateId: string; errcode: number; now: string }

/** A template that WeChat refuses for good: no other message of it is tried, and the admins hear of it once. */
export async function raiseAlarm({ template, templateId, errcode, now }: Broken): Promise<void> {
  console.error(JSON.stringify({ alarm: 'push.broken', template, errcode }))
  const rows = (await admins()).map(to => {
    const id = noticeId(`push-broken:${templateId}:${now.slice(0, 10)}`, 'push.broken', to)
    return {
      id,
      to,
      kind: 'push.broken' as const,
      class: 'MUST' as const,
      facts: { template },
      at: now,
      push: 'NONE' as const,
      pushTries: 0,
      unreadBy: to,
      key: noticeKey(now, id),
      ...mustAtOf('MUST', now),
    }
  })
  if (await stopTemplate(templateId, now, errcode)) await deliver(rows)
}
