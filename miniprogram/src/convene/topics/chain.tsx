import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ConsultationView } from '@shared/domain/consultation/consultation-view'
import { consultationStepWords } from '@shared/words/consultation-words'
import { topicWords } from '@shared/words/convene-words'
import { timeWords } from '@shared/words/date-words'
import { fill } from '@shared/words/fill-words'
import { Button } from '../../components/button'
import { SectionHead } from '../../components/heading'
import { List, ListRow } from '../../components/list-row'
import { ApproveSheet } from './approve-sheet'

const shown = ['nominate', 'approveTopic', 'returnTopic'] as const
type Line = ConsultationView['timeline'][number]
const isShown = ({ step }: Line) => shown.some(one => one === step)

const decided: Partial<Record<Line['step'], string>> = {
  approveTopic: topicWords.approve,
  returnTopic: topicWords.giveBack,
}
const what = ({ step, facts }: Line) =>
  [facts.level, decided[step] ?? consultationStepWords[step].label.member].filter(Boolean).join('，')

/** Who decided about the topic, level by level, when and why; whose turn it is, who comes then, and her buttons. */
export function Chain({ consultation }: { consultation: ConsultationView }) {
  const [asked, setAsked] = useState<'approve' | 'return'>()
  const lines = consultation.timeline.filter(isShown)
  const ahead = consultation.ahead ?? []
  const may = consultation.may.includes('approveTopic')
  if (lines.length === 0) return null
  return (
    <View>
      <SectionHead title={topicWords.chain} />
      <List label={topicWords.chain}>
        {lines.map((line, at) => (
          <ListRow
            key={line.id}
            icon={line.step === 'returnTopic' ? 'undo' : 'check'}
            title={what(line)}
            note={[timeWords(line.at), line.text && fill(topicWords.reason, { reason: line.text })]
              .filter(Boolean)
              .join('，')}
            last={at === lines.length - 1 && ahead.length === 0}
          />
        ))}
        {ahead.map((level, at) => (
          <ListRow
            key={level}
            icon={at === 0 ? 'wait' : 'clock'}
            title={fill(at === 0 ? topicWords.levelNow : topicWords.levelLater, { level })}
            last={at === ahead.length - 1}
          />
        ))}
      </List>
      <View>
        {may && (
          <View className='m-wrap g2 mt3'>
            <Button grow label={topicWords.giveBack} onTap={() => setAsked('return')} />
            <Button kind='main' grow label={topicWords.approve} onTap={() => setAsked('approve')} />
          </View>
        )}
      </View>
      <View>
        {asked && (
          <ApproveSheet consultation={consultation} step={asked} onClose={() => setAsked(undefined)} />
        )}
      </View>
    </View>
  )
}
