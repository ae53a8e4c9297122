import { readSettings, saveSettings } from '../../store/settings'
import type { Handler } from '../context'
import { demandSchedules } from './demand-schedules'

/** As they stand in the database, not a minute old: an edit begins here. */
export const getSettings: Handler<'settings.get'> = () => readSettings()

export const editSettings: Handler<'settings.save'> = async (edited, { actor, now }) => {
  demandSchedules(edited.schedules)
  return saveSettings(edited, { actor: actor.id, at: now() })
}
