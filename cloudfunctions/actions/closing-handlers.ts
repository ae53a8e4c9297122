import type { closingActions } from '@shared/contract/closing'
import { agreeMinutes, showAgreed } from './closing/agree-minutes'
import { findCases, publishCase, saveCaseStory, showCase, withdrawCase } from './closing/case-stories'
import { answerCorrection, correctMinutes, listCorrections } from './closing/correct-minutes'
import { escalate } from './closing/escalate'
import { listLow } from './closing/list-low'
import { listReceipts } from './closing/list-receipts'
import { minutesPaper } from './closing/minutes-paper'
import { closeConsultation, evaluate, rate, showRatings } from './closing/rate'
import { recordAgreed } from './closing/record-agreed'
import { publishOutcome, sendForConfirm } from './closing/send-outcome'
import { shareOutcome } from './closing/share-outcome'
import { prefillSuggestions } from './closing/suggestions-of'
import { saveOutcome } from './closing/write-outcome'
import type { Handler } from './context'

export const closingHandlers: { [N in keyof typeof closingActions]: Handler<N> } = {
  'closing.prefill': prefillSuggestions,
  'closing.save': saveOutcome,
  'closing.send': sendForConfirm,
  'closing.correct': correctMinutes,
  'closing.corrections': listCorrections,
  'closing.agree': agreeMinutes,
  'closing.agreed': showAgreed,
  'closing.recordAgreed': recordAgreed,
  'closing.receipts': listReceipts,
  'closing.answerCorrection': answerCorrection,
  'closing.publish': publishOutcome,
  'closing.escalate': escalate,
  'closing.minutesPaper': minutesPaper,
  'closing.shareCode': shareOutcome,
  'closing.rate': rate,
  'closing.ratings': showRatings,
  'closing.evaluate': evaluate,
  'closing.close': closeConsultation,
  'closing.low': listLow,
  'case.save': saveCaseStory,
  'case.publish': publishCase,
  'case.withdraw': withdrawCase,
  'case.get': showCase,
  'case.list': findCases,
}
