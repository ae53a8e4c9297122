import { View } from '@tarojs/components'
import type { Settings } from '@shared/domain/settings/settings'
import { settingWords } from '@shared/words/admin-words'
import { Field } from '../../components/field'
import type { EditSettings } from './use-settings-form'

type Brand = Settings['brand']
const fields: readonly [field: keyof Brand, label: string, optional: boolean][] = [
  ['name', settingWords.brandName, false],
  ['hallBrand', settingWords.hallBrand, false],
  ['host', settingWords.host, false],
  ['servicePhone', settingWords.servicePhone, true],
  ['icpNumber', settingWords.icpNumber, true],
  ['govAppNumber', settingWords.govAppNumber, true],
]

/** The names, the host, the phone and the filing numbers that the law wants shown. */
export function BrandSection({ settings, update, problem }: EditSettings) {
  const change = (field: keyof Brand, text: string) => {
    const { [field]: _old, ...rest } = settings.brand
    update({ brand: (text.trim() === '' ? rest : { ...rest, [field]: text.trim() }) as Brand })
  }
  return (
    <View>
      {fields.map(([field, label, optional]) => (
        <Field
          key={field}
          label={label}
          optional={optional}
          initial={settings.brand[field] ?? ''}
          max={60}
          error={problem(`brand.${field}`)}
          onType={text => change(field, text)}
        />
      ))}
    </View>
  )
}
