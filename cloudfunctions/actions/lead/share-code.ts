import { AppError } from '@shared/domain/errors'
import { isPublic } from '@shared/domain/lead/lead-audience'
import { getLead } from '../../store/leads'
import { wxaCode } from '../../wechat/wxa-code'
import type { Handler } from '../context'

/** A code that opens a public lead. A hidden one has none, and its code would show nothing of it. */
export const shareCode: Handler<'lead.shareCode'> = async ({ leadId }, { settings }) => {
  const lead = await getLead(leadId)
  if (!isPublic(lead)) throw new AppError('not_found', `lead ${leadId} is not public`)
  return {
    image: await wxaCode({
      page: 'pages/lead-detail/index',
      scene: lead.id,
      state: settings.miniprogramState,
    }),
  }
}
