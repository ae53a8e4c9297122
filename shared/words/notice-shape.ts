import type { NoticeClass } from '@shared/domain/notice/notice-kind'
import type { TemplateKey } from '@shared/domain/settings/settings'

type Audience = 'resident' | 'member' | 'staff' | 'unit'
export type WechatWords = { template: TemplateKey; data: Readonly<Record<string, string>> }

/** The words of one kind of news. Server only: the app gets sentences that are filled already. */
export type NoticeWords = {
  audience: Audience
  class: NoticeClass
  title: string
  body: string
  wechat?: WechatWords
}
