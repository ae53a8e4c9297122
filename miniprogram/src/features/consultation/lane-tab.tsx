import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Output } from '@shared/contract'
import { fill } from '@shared/words/fill-words'
import { laneKindWords, laneWords } from '@shared/words/lane-words'
import { AsyncView } from '../../components/async-view'
import { Button } from '../../components/button'
import { Heading, SectionHead } from '../../components/heading'
import { LaneCard } from './lane-card'
import { LaneForm } from './lane-form'
import { useLane } from './lane-queries'
import './lane.scss'

/** 问·答·辩: questions with the unit's answer under them, and two columns of points in which nobody answers a person. */
export function LaneTab(props: LaneTabProps) {
  const lane = useLane(props.consultationId)
  return <AsyncView query={lane}>{known => <Lanes {...props} lane={known} />}</AsyncView>
}

/** `over`: why nobody speaks just now, where that is not for want of reading. */
type LaneTabProps = { consultationId: string; over?: string | undefined }
type LanesProps = LaneTabProps & { lane: Output<'lane.list'> }

function Lanes({ consultationId, over, lane: { rows, talks: mayTalk, earlier } }: LanesProps) {
  const talks = mayTalk && over === undefined
  const [form, setForm] = useState<'QUESTION' | 'FOR'>()
  const questions = rows.filter(({ kind }) => kind === 'QUESTION')
  const point = (of: 'FOR' | 'CONCERN') => rows.filter(({ kind }) => kind === of)
  return (
    <View>
      <View className='t-small t-2'>{talks ? laneWords.rule : (over ?? laneWords.toRead)}</View>
      <SectionHead title={laneWords.questions} />
      {questions.length === 0 && <View className='t-body t-2'>{laneWords.noQuestions}</View>}
      {questions.map(said => (
        <LaneCard key={said.id} said={said} consultationId={consultationId} />
      ))}
      {talks && (
        <View className='m-col mt3'>
          <Button icon='plus' label={laneWords.ask} onTap={() => setForm('QUESTION')} />
        </View>
      )}
      <SectionHead title={laneWords.points} />
      <View className='m-two'>
        {(['FOR', 'CONCERN'] as const).map(kind => (
          <View key={kind} className='m-two__o'>
            <Heading level={3} look='t-body t-strong'>
              {laneKindWords[kind]}
            </Heading>
            {point(kind).length === 0 && (
              <View className='t-small t-2'>{kind === 'FOR' ? laneWords.noFor : laneWords.noConcern}</View>
            )}
            {point(kind).map(said => (
              <LaneCard key={said.id} said={said} consultationId={consultationId} />
            ))}
          </View>
        ))}
      </View>
      {talks && (
        <View className='m-col mt3'>
          <Button icon='plus' label={laneWords.say} onTap={() => setForm('FOR')} />
        </View>
      )}
      {earlier !== undefined && (
        <View className='t-small t-2 mt3'>{fill(laneWords.earlier, { count: earlier })}</View>
      )}
      {form && <LaneForm consultationId={consultationId} first={form} onClose={() => setForm(undefined)} />}
    </View>
  )
}
