import { Lead } from '@shared/domain/lead/lead'
import { db } from '../../cloudfunctions/store/cloudbase'
import { leadFrom } from '../../cloudfunctions/store/leads'
import { readConfig } from '../../emulator/config'
import { startEmulator } from '../../emulator/start-emulator'
import { personas } from '../../scripts/seed/personas'
import { seedTown } from '../../scripts/seed/seed-town'

/** The town of the first start, in memory. */
export async function startSeededTown(now: string) {
  const config = readConfig('emulator.config.json')
  const emulator = await startEmulator({ port: 0, config })
  Object.assign(process.env, config.env, emulator.environment)
  emulator.setPersonas(personas)
  const { idOf } = await seedTown(now)
  const rows = async (collection: string) => (await db.collection(collection).limit(1000).get()).data
  const leads = new Map<string, Lead>(
    (await rows('leads')).map((row: { _id: string }) => [row._id, leadFrom(row)] as const),
  )
  return { stop: emulator.stop, rows, leadOf: (id: string) => leads.get(idOf(id)), leads }
}
