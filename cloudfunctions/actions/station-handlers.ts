import type { stationActions } from '@shared/contract/station'
import type { Handler } from './context'
import { helpAnswer, helpConfirm, helpDeny, helpWithdraw } from './station/helped-steps'
import { beginHelp, endHelp, listHelp, showHelp } from './station/helper-sessions'
import { issue, revoke, viewSlip } from './station/slips'
import { submitFor } from './station/submit-for'

export const stationHandlers: { [N in keyof typeof stationActions]: Handler<N> } = {
  'helper.begin': beginHelp,
  'helper.sessions': listHelp,
  'helper.session': showHelp,
  'helper.end': endHelp,
  'lead.submitFor': submitFor,
  'helper.answer': helpAnswer,
  'helper.confirm': helpConfirm,
  'helper.deny': helpDeny,
  'helper.withdraw': helpWithdraw,
  'slip.issue': issue,
  'slip.revoke': revoke,
  'slip.view': viewSlip,
}
