import tcb from '@cloudbase/node-sdk'
import type { Indexes } from '../../emulator/database/index-definitions'
import type { EmulatorOptions } from '../../emulator/emulator-options'
import { startEmulator } from '../../emulator/start-emulator'

const orders: Indexes['collections'][string] = [
  { name: 'town', keys: [['town', 1], ['at', -1]] }, // oxfmt-ignore
  { name: 'tags', keys: [['tags', 1], ['at', 1]] }, // oxfmt-ignore
  { name: 'code', keys: [['code', 1]], unique: true },
]

/** The unchanged SDK in front of an emulator in memory with two collections. */
export async function startCloud(options: Partial<EmulatorOptions> = {}) {
  const emulator = await startEmulator({
    config: {},
    indexes: { collections: { orders, users: [] } },
    ...options,
  })
  Object.assign(process.env, emulator.environment)
  const app = tcb.init({ env: 'local-env', keepalive: true } as Parameters<typeof tcb.init>[0])
  const db = app.database()
  return { emulator, app, db, _: db.command, orders: db.collection('orders'), stop: emulator.stop }
}
export type Cloud = Awaited<ReturnType<typeof startCloud>>

/** The code with which the SDK's promise is refused; "fine" when it is not. */
export const codeOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'fine',
    (error: { code?: string }) => error.code ?? String(error),
  )
