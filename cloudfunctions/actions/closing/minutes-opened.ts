import type { Consultation } from '@shared/domain/consultation/consultation'
import { noticeId } from '@shared/domain/notice/notice'
import { markRead } from '../../store/notices'
import type { Ctx } from '../context'

/** The message with which the minutes were sent to this person. */
export function sentNoticeId(
  { id, history }: Pick<Consultation, 'id' | 'history'>,
  personId: string,
): string {
  const sent = history.filter(({ step }) => step === 'sendForConfirm').at(-1)
  return noticeId(sent?.id ?? id, 'consult.confirmMinutes', personId)
}

/** Somebody who took part has the minutes before her: the message that brings them is read, whichever way she came. */
export async function minutesOpened(consultation: Consultation, { actor, now }: Ctx): Promise<void> {
  if (consultation.status === 'CONFIRMING')
    await markRead(actor.id, [sentNoticeId(consultation, actor.id)], now())
}
