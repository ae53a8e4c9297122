import { View } from '@tarojs/components'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Output } from '@shared/contract'
import type { ConsultationGroup } from '@shared/domain/consultation/consultation-status'
import { consultationStatusWords } from '@shared/words/consultation-status-words'
import { hallWords } from '@shared/words/hall-words'
import { AsyncView } from '../../components/async-view'
import { SectionHead } from '../../components/heading'
import { List, ListRow } from '../../components/list-row'
import { PhotoStrip } from '../../components/photo-strip'
import { Tabs } from '../../components/tabs'
import { call } from '../../lib/call'
import { go, routes } from '../../lib/routes'

type Section = 'organisation' | 'rules' | 'plan' | 'scenes' | 'results'
const sections: readonly Section[] = ['organisation', 'rules', 'plan', 'scenes', 'results']

/** 组织架构 · 工作制度 · 协商计划 · 议事堂风采 · 成果展示; the last three are filled from data. */
export function FiveSections({ hall }: { hall: Output<'hall.get'> }) {
  const [section, setSection] = useState<Section>('organisation')
  const tabs = sections.map(value => ({ value, label: hallWords[value] }))
  return (
    <View>
      <SectionHead title={hallWords[section]} />
      <Tabs label={hallWords.title} tabs={tabs} value={section} onChoose={setSection} />
      <View key={section} className='mt3'>
        {(section === 'organisation' || section === 'rules') && (
          <View className='t-body m-pre'>{hall[section] ?? hallWords.nothingYet}</View>
        )}
        {section === 'plan' && <Held hallId={hall.hallId} group='COMING' empty={hallWords.noPlan} />}
        {section === 'results' && <Held hallId={hall.hallId} group='RESULTS' empty={hallWords.noResults} />}
        {section === 'scenes' && <Scenes hall={hall} />}
      </View>
    </View>
  )
}

function Scenes({ hall: { photos } }: { hall: Output<'hall.get'> }) {
  if (photos.length === 0) return <View className='t-body t-2'>{hallWords.noScenes}</View>
  return <PhotoStrip photos={photos.map(({ url }) => url)} />
}

type HeldProps = { hallId: string; group: ConsultationGroup; empty: string }

/** Consultations of this hall in one group of states. */
function Held({ hallId, group, empty }: HeldProps) {
  const query = useQuery({
    queryKey: ['consultations', { hallId, group }],
    queryFn: () => call('consultation.list', { hallId, group }),
  })
  return (
    <AsyncView query={query}>
      {({ rows }) =>
        rows.length === 0 ? (
          <View className='t-body t-2'>{empty}</View>
        ) : (
          <List label={hallWords[group === 'COMING' ? 'plan' : 'results']}>
            {rows.map(({ id, title, status }, at) => (
              <ListRow
                key={id}
                title={title}
                note={consultationStatusWords[status].label.resident}
                last={at === rows.length - 1}
                onTap={() => go(routes.room(id))}
              />
            ))}
          </List>
        )
      }
    </AsyncView>
  )
}
