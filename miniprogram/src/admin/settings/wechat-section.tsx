import { View } from '@tarojs/components'
import type { Settings, TemplateKey } from '@shared/domain/settings/settings'
import { settingWords } from '@shared/words/admin-words'
import { templateWords } from '@shared/words/template-words'
import { Field } from '../../components/field'
import { SectionHead } from '../../components/heading'
import { List } from '../../components/list-row'
import { SwitchRow } from '../../components/switch-row'
import type { EditSettings } from './use-settings-form'

const templates = Object.keys(templateWords) as TemplateKey[]
const jobs = ['tell', 'timed', 'check', 'sweep'] as const

/** The ids of WeChat's templates, and when the jobs run. */
export function WechatSection({ settings, update, problem }: EditSettings) {
  const template = (key: TemplateKey, text: string) => {
    const { [key]: _old, ...rest } = settings.templates
    update({ templates: (text.trim() ? { ...rest, [key]: text.trim() } : rest) as Settings['templates'] })
  }
  return (
    <View>
      <List label={settingWords.voice}>
        <SwitchRow
          label={settingWords.voice}
          meaning={settingWords.voiceAbout}
          icon='mic'
          last
          on={settings.voiceInput === true}
          onChange={voiceInput => update({ voiceInput })}
        />
      </List>
      <SectionHead title={settingWords.templates} />
      {templates.map(key => (
        <Field
          key={key}
          label={templateWords[key].name}
          optional
          kind='code'
          initial={settings.templates[key] ?? ''}
          max={64}
          error={problem(`templates.${key}`)}
          onType={text => template(key, text)}
        />
      ))}
      <SectionHead title={settingWords.schedules} />
      {jobs.map(job => (
        <Field
          key={job}
          label={settingWords[job]}
          kind='code'
          initial={settings.schedules[job]}
          max={60}
          error={problem(`schedules.${job}`)}
          onType={text => update({ schedules: { ...settings.schedules, [job]: text.trim() } })}
        />
      ))}
    </View>
  )
}
