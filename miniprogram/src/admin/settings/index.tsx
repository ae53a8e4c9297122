import { View } from '@tarojs/components'
import { fill } from '@shared/words/fill-words'
import { adminWords, settingWords } from '@shared/words/admin-words'
import { buttonWords, loadingWords } from '@shared/words/text-words'
import { AsyncView } from '../../components/async-view'
import { Button } from '../../components/button'
import { PageShell } from '../../components/page-shell'
import { AdminNav } from '../admin-nav'
import { SaveRefusal } from '../../features/shared/save-refusal'
import { BrandSection } from './brand-section'
import { CalendarSection } from './calendar-section'
import { ConsultationSection } from './consultation-section'
import { ListSection } from './list-section'
import { NumberSection } from './number-section'
import { useSettingsForm } from './use-settings-form'
import { WechatSection } from './wechat-section'

/** Everything that differs between places, in one form with one button. */
export default function AdminSettingsPage() {
  const { query, settings, edits, update, save, problem } = useSettingsForm()
  const changed = Object.keys(edits).length > 0
  return (
    <PageShell
      title={settingWords.title}
      bar={
        <Button
          kind='main'
          grow
          label={buttonWords.save}
          disabled={!settings || !changed}
          busy={save.isPending && loadingWords.save}
          onTap={() => settings && save.mutate(settings)}
        />
      }
    >
      <AdminNav at='settings' />
      <AsyncView query={query}>
        {known => {
          const edit = { settings: settings ?? known, update, problem }
          return (
            <View key={known.revision}>
              <View className='t-small t-3 mt2'>
                {fill(settingWords.revision, { version: known.revision })}
              </View>
              <BrandSection {...edit} />
              <NumberSection {...edit} />
              <ConsultationSection {...edit} />
              <ListSection {...edit} />
              <CalendarSection {...edit} />
              <WechatSection {...edit} />
            </View>
          )
        }}
      </AsyncView>
      <View>
        <View className='t-small t-2 mt3'>{changed ? adminWords.unsaved : adminWords.same}</View>
      </View>
      <View>
        <SaveRefusal error={save.error} onLook={() => void query.refetch()} />
      </View>
    </PageShell>
  )
}
