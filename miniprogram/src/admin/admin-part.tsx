import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { adminWords, auditWords } from '@shared/words/admin-words'
import { ChipRow } from '../components/chip-row'
import { useHasRole } from '../features/person/use-me'
import { routes } from '../lib/routes'

const sections = {
  roster: { label: adminWords.roster, url: routes.roster() },
  units: { label: adminWords.units, url: routes.units() },
  places: { label: adminWords.places, url: routes.places() },
  categories: { label: adminWords.categories, url: routes.categories() },
  settings: { label: adminWords.settings, url: routes.adminSettings() },
  ledger: { label: adminWords.ledger, url: routes.ledger() },
  audit: { label: auditWords.title, url: routes.audit() },
} as const
type Section = keyof typeof sections

const chips = (Object.keys(sections) as Section[]).map(value => ({ value, label: sections[value].label }))

/** From one part of the administrator's desk to another: side by side, so that the way back stays short. Who only reads one part sees no others. */
export function AdminNav({ at }: { at: Section }) {
  const keeps = useHasRole('tenantAdmin')
  if (!keeps) return null
  const open = (section: Section) => {
    if (section !== at) void Taro.redirectTo({ url: sections[section].url })
  }
  return (
    <View className='mt1'>
      <ChipRow reveal label={adminWords.title} chips={chips} value={at} onChoose={open} />
    </View>
  )
}
