import type { ConsultationStatus } from '@shared/domain/consultation/consultation-status'
import { AppError } from '@shared/domain/errors'
import { getConsultation } from '../../store/consultations'
import { wxaCode } from '../../wechat/wxa-code'
import type { Handler } from '../context'

const hidden: readonly ConsultationStatus[] = ['PREP', 'POSTPONED', 'CANCELLED']

/** A code that opens the talk; what its page shows is decided there, for whoever opens it. */
export const shareOutcome: Handler<'closing.shareCode'> = async ({ consultationId }, { settings }) => {
  const { id, status } = await getConsultation(consultationId)
  if (hidden.includes(status)) throw new AppError('not_found', `consultation ${id} is not to be shared`)
  return {
    image: await wxaCode({ page: 'room/detail/index', scene: id, state: settings.miniprogramState }),
  }
}
