import { AppError } from '@shared/domain/errors'
import { defaultSettings } from '@shared/domain/settings/default-settings'
import { Settings } from '@shared/domain/settings/settings'
import { changeOf, noteIn } from './audit'
import { cached } from './cached'
import { inTransaction, type Stored } from './in-transaction'
import { findById } from './writes'

const ID = 'tenant'

const usual: Record<string, unknown> = defaultSettings
const isGroup = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** As they are stored; what an older release did not know yet is as in a new place, so that no update stops the town. */
function settingsFrom(doc?: Stored | null): Settings {
  const stored = Object.entries(doc ?? {}).map(([name, value]) => {
    const before = usual[name]
    return [name, isGroup(value) && isGroup(before) ? { ...before, ...value } : value]
  })
  return Settings.parse({ ...usual, ...Object.fromEntries(stored) })
}

/** One environment is one office (rulings 1): its settings are one document, and the usual ones if there is none. */
export const readSettings = async (): Promise<Settings> => settingsFrom(await findById('settings', ID))

const settings = cached(readSettings)

/** The settings, at most a minute old. */
export const settingsNow = settings.now
export const forgetSettings = settings.forget

/** Saves what was edited from this very revision; somebody else's earlier save makes ours a `conflict`. */
export async function saveSettings(edited: Settings, by: { actor: string; at: string }): Promise<Settings> {
  const saved = await inTransaction(async transaction => {
    const document = transaction.collection('settings').doc(ID)
    const before = settingsFrom((await document.get()).data)
    if (before.revision !== edited.revision)
      throw new AppError('conflict', `settings: seen ${edited.revision}, is ${before.revision}`)
    const after = { ...edited, revision: before.revision + 1 }
    await document.set(after)
    const change = changeOf(before, after, ['revision'])
    await noteIn(transaction, { ...by, action: 'settings.save', subject: ID, change })
    return after
  })
  forgetSettings()
  return saved
}
