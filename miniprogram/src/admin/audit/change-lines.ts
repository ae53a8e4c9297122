import type { SeatRole } from '@shared/domain/consultation/seat'
import type { Role } from '@shared/domain/person/role'
import { auditFieldWords, auditPhotoWords, auditWayWords, auditWords } from '@shared/words/admin-words'
import { timeWords } from '@shared/words/date-words'
import { roleWords } from '@shared/words/enum-words'
import { fill } from '@shared/words/fill-words'
import { seatWords } from '@shared/words/seat-words'

/** Names of what a line knows by its id alone; '' where there is none. */
export type NamesOfIds = { unit: (id: string) => string; place: (id: string) => string }

const isTime = /^\d{4}-\d\d-\d\dT/
const fieldName = (field: string) => (auditFieldWords as Record<string, string>)[field] ?? field

function text(value: string, names: NamesOfIds): string {
  if (isTime.test(value)) return timeWords(value)
  if (value in roleWords) return roleWords[value as Role].staff
  const coded = auditPhotoWords[value] ?? auditWayWords[value] ?? seatWords[value as SeatRole]?.staff
  if (coded !== undefined) return coded
  return names.unit(value) || names.place(value) || value
}

function shown(value: unknown, names: NamesOfIds): string {
  if (value === null || value === undefined || value === '') return auditWords.nothing
  if (typeof value === 'string') return text(value, names)
  if (typeof value === 'boolean') return value ? auditWords.yes : auditWords.no
  if (Array.isArray(value)) return value.map(one => shown(one, names)).join('、') || auditWords.nothing
  return JSON.stringify(value)
}

/** Pictures are named by ids of ours: how many there are says something. */
const valueOf = (field: string, value: unknown, names: NamesOfIds) =>
  field === 'photoIds' && Array.isArray(value)
    ? fill(auditWords.photos, { count: value.length })
    : shown(value, names)

/** The fields that changed, a line each, before (if there was anything) and after, as an office speaks. A record that was cut short stays as it is. */
export function changeLines(change: string, names: NamesOfIds): string {
  try {
    const fields = JSON.parse(change) as Record<string, [unknown, unknown]>
    return Object.entries(fields)
      .map(([field, [before, after]]) => {
        const was = before === null ? '' : `${valueOf(field, before, names)} → `
        return `${fieldName(field)}：${was}${valueOf(field, after, names)}`
      })
      .join('\n')
  } catch {
    return change
  }
}
