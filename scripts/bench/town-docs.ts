import type { Settings } from '@shared/domain/settings/settings'
import { categories, places, settings, units } from '../../tests/support/little-town'
import type { Doc } from './doc'
import { identityDoc, peopleDocs } from './people'

const plenty = { count: 10_000, minutes: 10_000 }

/** The limits on one person are not what is measured: few people do here what thousands do in a year. */
const unlimited: Settings = {
  ...settings,
  limits: {
    submit: plenty,
    write: plenty,
    upload: plenty,
    search: plenty,
    help: plenty,
    redeem: plenty,
    export: plenty,
    read: plenty,
    signIn: plenty,
    poll: plenty,
    vote: plenty,
    pulse: plenty,
  },
  quietHours: { from: 0, to: 0 },
}

/** Everything but leads: the place, its people, and so many residents more. */
export function townDocs(residents: number): Record<string, Doc[]> {
  const known = peopleDocs()
  const others = Array.from({ length: residents }, (_, number) => identityDoc(residentId(number)))
  return {
    places,
    units,
    categories,
    settings: [{ _id: 'tenant', ...unlimited }],
    counters: [{ _id: `lead-${new Date().getFullYear()}`, value: 200_000 }],
    people: known.people,
    identities: [...known.identities, ...others],
  }
}

export const residentId = (number: number) => `resident-${number}`
