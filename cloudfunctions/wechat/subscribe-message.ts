import { callWx } from './call-wx'

type SubscribeMessage = {
  openid: string
  templateId: string
  /** A page of ours with its query, without a leading slash. */
  page: string
  data: Record<string, string>
  state: 'developer' | 'trial' | 'formal'
}

/** Sends once and answers with WeChat's errcode. Throws if no answer came: then nobody knows whether it arrived. */
export async function sendSubscribe({ openid, templateId, page, data, state }: SubscribeMessage) {
  const { errcode } = await callWx('sendSubscribe', {
    touser: openid,
    template_id: templateId,
    page,
    data: Object.fromEntries(Object.entries(data).map(([key, value]) => [key, { value }])),
    miniprogram_state: state,
    lang: 'zh_CN',
  })
  return errcode
}
