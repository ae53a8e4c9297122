import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import Taro from '@tarojs/taro'
import { adminWords, auditWords } from '@shared/words/admin-words'
import { ChipRow } from '../components/chip-row'
import { useHasRole } from '../features/person/use-me'
import { routes } from '../lib/routes'
import { useWide } from '../lib/use-wide'

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

type AdminPartProps = PropsWithChildren<{
  at: Section
  /** A page below that part: a phone leads back by its arrow alone, a desktop has room for the way to all of them. */
  below?: boolean
}>

/** One part of the administrator's desk, and the way to the others: over it, on a desktop beside it. */
export function AdminPart({ at, below = false, children }: AdminPartProps) {
  const keeps = useHasRole('tenantAdmin')
  const roomy = useWide()
  return (
    <View className='m-sides'>
      <View className='m-sides__nav'>{keeps && (!below || roomy) && <Nav at={at} below={below} />}</View>
      <View className='m-sides__main'>{children}</View>
    </View>
  )
}

/** From one part to another without going back. Who only reads one part sees no others. */
function Nav({ at, below }: { at: Section; below: boolean }) {
  const open = (section: Section) => {
    if (section !== at || below) void Taro.redirectTo({ url: sections[section].url })
  }
  return (
    <View className='mt1'>
      <ChipRow reveal label={adminWords.title} chips={chips} value={at} onChoose={open} />
    </View>
  )
}
