import { AppError } from '@shared/domain/errors'
import { defaultSettings } from '@shared/domain/settings/default-settings'
import { Settings } from '@shared/domain/settings/settings'
import { cached } from './cached'
import { db } from './cloudbase'
import { addOrFind, findById, whole } from './writes'

const ID = 'tenant'

/** One environment is one office (rulings 1): its settings are one document, and the usual ones if there is none. */
export const readSettings = async (): Promise<Settings> =>
  Settings.parse((await findById('settings', ID)) ?? defaultSettings)

const settings = cached(readSettings)

/** The settings, at most a minute old. */
export const settingsNow = settings.now
export const forgetSettings = settings.forget

/** Saves what was edited from this very revision; somebody else's earlier save makes ours a `conflict`. */
export async function saveSettings(edited: Settings): Promise<Settings> {
  const { revision } = edited
  const saved = { ...edited, revision: revision + 1 }
  const { added } =
    revision === defaultSettings.revision
      ? await addOrFind('settings', { _id: ID, ...saved })
      : { added: false }
  if (!added) {
    const { updated } = await db
      .collection('settings')
      .where({ _id: ID, revision })
      .update(whole(Settings, saved))
    if (updated !== 1) throw new AppError('conflict', `settings changed since revision ${revision}`)
  }
  forgetSettings()
  return saved
}
