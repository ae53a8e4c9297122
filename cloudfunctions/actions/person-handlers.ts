import type { personActions } from '@shared/contract/person'
import { phoneOf } from '../wechat/phone-number'
import type { Handler } from './context'
import { becomeFirstAdmin, redeem } from './person/become-somebody'
import { consent, listConsents, withdrawOne } from './person/consents'
import { listContactLooks } from './person/contact-looks'
import { erase } from './person/erase'
import { exportMine } from './person/export'
import { me } from './person/me'

/** Who I am here, what is stored about me, and how I become somebody. */
export const personHandlers: { [N in keyof typeof personActions]: Handler<N> } = {
  'person.me': me,
  'person.consents': listConsents,
  'person.consent': consent,
  'person.withdrawConsent': withdrawOne,
  'person.contactLooks': listContactLooks,
  'person.phoneFromWechat': async ({ code }) => ({ phone: await phoneOf(code) }),
  'person.export': exportMine,
  'person.erase': erase,
  'person.redeem': redeem,
  'person.becomeFirstAdmin': becomeFirstAdmin,
}
