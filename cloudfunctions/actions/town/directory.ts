import type { Directory } from '@shared/contract/town'
import { createHash } from 'node:crypto'
import { townNow } from '../../store/town'
import type { Ctx } from '../context'

/** What everybody's app must know of the place. The version changes when anything of it does. */
export async function directory(_input: unknown, { settings }: Pick<Ctx, 'settings'>): Promise<Directory> {
  const { brand, terms, letters, declineCodes, redirectChannels, templates, calendar, maxClaims } = settings
  const { voiceInput = false } = settings
  const shown = {
    voiceInput,
    brand,
    terms,
    letters,
    declineCodes,
    redirectChannels,
    templates,
    calendar,
    maxClaims,
  }
  const { places, units, categories } = await townNow()
  const parts = { places, units, categories, settings: shown }
  return { version: createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16), ...parts }
}
