import { Db } from '@cloudbase/database'

type Request = [action: string, data: { collectionName?: string }]
type Requests = { send: (...request: Request) => Promise<unknown> }

/** Does something just before the first request of this kind goes out: what happens between a look and a write. */
export function inBetween(action: string, collection: string, work: () => Promise<unknown>): void {
  const requests: Requests = Db.reqClass.prototype // known once the SDK is loaded
  const { send } = requests
  requests.send = async function (this: unknown, ...request) {
    const [asked, { collectionName }] = request
    if (asked === action && collectionName === collection) {
      requests.send = send
      await work()
    }
    return send.apply(this, request)
  }
}
