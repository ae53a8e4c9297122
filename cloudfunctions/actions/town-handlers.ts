import type { townActions } from '@shared/contract/town'
import type { Handler } from './context'
import { addToRoster, changeRoster, leaveRoster, listRoster } from './roster/edit-roster'
import { invite, revokeInvite } from './roster/invite'
import { directory } from './town/directory'
import { editSettings, getSettings } from './town/edit-settings'
import { auditLines } from './town/list-audit'
import { saveCategory, savePlace, saveUnit } from './town/save-parts'

/** The place itself, and the desk of the person who keeps it. */
export const townHandlers: { [N in keyof typeof townActions]: Handler<N> } = {
  'town.directory': directory,
  'settings.get': getSettings,
  'settings.save': editSettings,
  'place.save': savePlace,
  'unit.save': saveUnit,
  'category.save': saveCategory,
  'roster.list': listRoster,
  'roster.add': addToRoster,
  'roster.change': changeRoster,
  'roster.leave': leaveRoster,
  'roster.invite': invite,
  'roster.revokeInvite': revokeInvite,
  'audit.list': auditLines,
}
