import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { fill } from '@shared/words/fill-words'
import { adminWords, settingWords } from '@shared/words/admin-words'
import { buttonWords, loadingWords } from '@shared/words/text-words'
import { AsyncView } from '../../components/async-view'
import { Button } from '../../components/button'
import { PageShell } from '../../components/page-shell'
import { AdminPart } from '../admin-part'
import { SaveRefusal } from '../../features/shared/save-refusal'
import { SectionList } from './section-list'
import { sectionNames, sections } from './sections'
import { useSettingsForm } from './use-settings-form'

/** Everything that differs between places: a list of its parts, or one of them. They share what is typed and one button. */
export default function AdminSettingsPage() {
  const { section } = useRouter().params
  const at = sectionNames.find(name => name === section)
  const { query, settings, edits, update, save, problem } = useSettingsForm()
  const changed = Object.keys(edits).length > 0
  return (
    <PageShell
      wide
      title={at ? sections[at].title : settingWords.title}
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
      <AdminPart at='settings' below={at !== undefined}>
        <AsyncView query={query}>
          {known => {
            const Form = at && sections[at].Form
            return (
              <View key={known.revision}>
                <View className='t-small t-3 mt2 mb2'>
                  {fill(settingWords.revision, { version: known.revision })}
                </View>
                {Form ? (
                  <Form settings={settings ?? known} update={update} problem={problem} />
                ) : (
                  <SectionList />
                )}
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
      </AdminPart>
    </PageShell>
  )
}
