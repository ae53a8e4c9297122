import { Db } from '@cloudbase/database'

type Requests = { send: (...request: unknown[]) => Promise<unknown> }

/** Lets so many requests to the database through; the machine stops before the next one. Answers how many went. */
export async function breakOffAfter(most: number, work: () => Promise<unknown>): Promise<number> {
  const requests: Requests = Db.reqClass.prototype // known once the SDK is loaded
  const send = requests.send
  let sent = 0
  requests.send = function (this: unknown, ...request) {
    if (sent >= most) return Promise.reject(new Error('the machine stopped'))
    sent += 1
    return send.apply(this, request)
  }
  await work().catch(() => undefined)
  requests.send = send
  return sent
}
