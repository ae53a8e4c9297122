import { Db } from '@cloudbase/database'
import { sendSubscribe } from '../../cloudfunctions/wechat/subscribe-message'

/** The test that uses this mocks the module of `sendSubscribe`, so that a gate can stand before WeChat too. */
type Gate = <T>(step: () => Promise<T>) => Promise<T>
const requests: { send: (...request: unknown[]) => Promise<unknown> } = Db.reqClass.prototype
const send = requests.send
const { sendSubscribe: toWechat } = jest.requireActual<{ sendSubscribe: typeof sendSubscribe }>(
  '../../cloudfunctions/wechat/subscribe-message',
)

const free: Gate = step => step()

/** Stands a gate at each await of what runs next: every request to the database, every message to WeChat. */
export function gate(pass: Gate = free) {
  requests.send = function (this: unknown, ...request) {
    return pass(() => send.apply(this, request))
  }
  jest.mocked(sendSubscribe).mockImplementation(message => pass(() => toWechat(message)))
}

/** The nth await and all later ones never come back, as if the platform had killed the function there. */
export async function killAt(n: number, work: () => Promise<unknown>): Promise<'killed' | 'finished'> {
  let left = n
  const outcome = await new Promise<'killed' | 'finished'>((resolve, reject) => {
    const killed = () => {
      resolve('killed')
      return new Promise<never>(() => {})
    }
    gate(step => (left-- > 0 ? step() : killed()))
    work().then(() => resolve('finished'), reject)
  })
  gate()
  return outcome
}
