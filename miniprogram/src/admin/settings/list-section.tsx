import { View } from '@tarojs/components'
import type { ResultMeaning } from '@shared/domain/lead/result-meaning'
import { settingWords } from '@shared/words/admin-words'
import { resultMeaningWords } from '@shared/words/enum-words'
import { declineWords, redirectWords } from '@shared/words/reason-words'
import { CheckBox } from '../../components/check-box'
import { Field } from '../../components/field'
import { SectionHead } from '../../components/heading'
import type { EditSettings } from './use-settings-form'

type Named = Readonly<Record<string, { official: string; name?: string }>>
const meanings = Object.keys(resultMeaningWords) as ResultMeaning[]

/** Letters of the results, and which reasons and other doors this town uses. */
export function ListSection({ settings, update, problem }: EditSettings) {
  const { letters, declineCodes, redirectChannels } = settings
  return (
    <View>
      <SectionHead title={settingWords.letters} />
      <View className='m-figures'>
        {meanings.map(meaning => (
          <Field
            key={meaning}
            label={resultMeaningWords[meaning].staff}
            initial={letters[meaning]}
            max={2}
            error={problem(`letters.${meaning}`)}
            onType={letter => update({ letters: { ...settings.letters, [meaning]: letter.trim() } })}
          />
        ))}
      </View>
      <SectionHead title={settingWords.declineCodes} />
      <Ticks words={declineWords} chosen={declineCodes} onChange={codes => update({ declineCodes: codes })} />
      <SectionHead title={settingWords.redirectChannels} />
      <Ticks
        words={redirectWords}
        chosen={redirectChannels}
        onChange={codes => update({ redirectChannels: codes })}
      />
    </View>
  )
}

type TicksProps = { words: Named; chosen: readonly string[]; onChange: (codes: string[]) => void }

/** Codes that are known to the words; the order is theirs. */
function Ticks({ words, chosen, onChange }: TicksProps) {
  const codes = Object.keys(words)
  return (
    <View className='m-checks'>
      {codes.map(code => (
        <CheckBox
          key={code}
          label={words[code]?.name ?? words[code]?.official ?? code}
          checked={chosen.includes(code)}
          onChange={on => onChange(codes.filter(one => (one === code ? on : chosen.includes(one))))}
        />
      ))}
    </View>
  )
}
