import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Output } from '@shared/contract'
import { fill } from '@shared/words/fill-words'
import { hallWords } from '@shared/words/hall-words'
import { List } from '../../components/list-row'
import { PhotoStrip } from '../../components/photo-strip'
import { Tabs } from '../../components/tabs'
import { ConsultationRow } from '../../features/consultation/consultation-row'
import { dayOf } from '../../lib/day-of'
import { HallResults } from './hall-results'

type Section = 'organisation' | 'rules' | 'plan' | 'scenes' | 'results'
type Life = Output<'hall.life'>
const sections: readonly Section[] = ['organisation', 'rules', 'plan', 'scenes', 'results']

/** 组织架构 · 工作制度 · 协商计划 · 议事堂风采 · 成果展示; the last three are filled from data. */
export function FiveSections({ hall, life }: { hall: Output<'hall.get'>; life: Life }) {
  const [section, setSection] = useState<Section>('organisation')
  const tabs = sections.map(value => ({ value, label: hallWords[value] }))
  return (
    <View>
      <View className='m-fivetabs mt3'>
        <Tabs label={hallWords.title} tabs={tabs} value={section} onChoose={setSection} />
      </View>
      <View key={section} className='mt3'>
        {(section === 'organisation' || section === 'rules') && (
          <View className='t-body m-pre'>{hall[section] ?? hallWords.nothingYet}</View>
        )}
        {section === 'plan' && <Plan life={life} />}
        {section === 'results' && <HallResults hallId={hall.hallId} life={life} />}
        {section === 'scenes' && <Scenes scenes={life.scenes} />}
      </View>
    </View>
  )
}

function Plan({ life: { plan, year } }: { life: Life }) {
  if (plan.length === 0) return <View className='t-body t-2'>{hallWords.noPlan}</View>
  return (
    <View>
      <View className='t-small t-2'>{fill(hallWords.planOf, { year })}</View>
      <View className='mt2'>
        <List label={hallWords.plan}>
          {plan.map((row, at) => (
            <ConsultationRow key={row.id} row={row} last={at === plan.length - 1} />
          ))}
        </List>
      </View>
    </View>
  )
}

function Scenes({ scenes }: Pick<Life, 'scenes'>) {
  if (scenes.length === 0) return <View className='t-body t-2'>{hallWords.noScenes}</View>
  return (
    <View>
      {scenes.map(({ consultationId, title, when, photos }) => (
        <View key={consultationId} className='mt3'>
          <PhotoStrip photos={photos.map(({ url }) => url)} />
          <View className='t-small t-2 mt1'>{fill(hallWords.walk, { date: dayOf(when), title })}</View>
        </View>
      ))}
    </View>
  )
}
