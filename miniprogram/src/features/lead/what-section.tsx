import { Text, View } from '@tarojs/components'
import { lengthOf } from '@shared/domain/text/length-of'
import { fill } from '@shared/words/fill-words'
import { detailWords, raiseWords } from '@shared/words/page-words'
import { consentWords, firstUseWords } from '@shared/words/text-words'
import { Icon } from '../../components/icon'
import { PhotoField } from '../shared/photo-field'
import { SpokenArea } from '../shared/spoken-area'
import type { SectionProps } from './section'

const enough = 10

/** Photos first, then what is the matter; why and what to do may stay empty for a resident. */
export function WhatSection({ form, update, faultOf }: SectionProps) {
  const written = (text: string, least = 2) => lengthOf(text.trim()) >= least
  const residents = !form.asMember
  return (
    <View id='what'>
      <View className='t-small t-2'>{raiseWords.one}</View>
      <View className='mt3'>
        <PhotoField shots={form.shots} onChange={shots => update({ shots })} />
      </View>
      <View className='t-small t-3 mt1'>
        {firstUseWords.photoHint}
        {consentWords.photoLocal}
      </View>
      <View className='mt4' />
      <SpokenArea
        label={raiseWords.situation}
        hint={fill(raiseWords.situationHint, { min: enough })}
        least={enough}
        placeholder={raiseWords.situationExample}
        limit={1000}
        count={lengthOf}
        initial={form.situation}
        error={faultOf('situation', 'situation_long')}
        onType={situation => update({ situation, keepPersonal: false })}
      />
      <View className='m-wrap g4 m-ticks'>
        <Text className='t-small t-2'>{raiseWords.ticks}</Text>
        <Tick words={detailWords.situation} done={written(form.situation, enough)} />
        <Tick words={detailWords.analysis} done={written(form.analysis)} />
        <Tick words={detailWords.suggestion} done={written(form.suggestion)} />
      </View>
      <SpokenArea
        label={raiseWords.analysis}
        hint={residents ? raiseWords.analysisHint : raiseWords.memberAnalysisHint}
        optional={residents}
        limit={1000}
        count={lengthOf}
        initial={form.analysis}
        error={faultOf('analysis')}
        onType={analysis => update({ analysis })}
      />
      <SpokenArea
        label={raiseWords.suggestion}
        {...(residents && { hint: raiseWords.suggestionHint, optional: true })}
        limit={1000}
        count={lengthOf}
        initial={form.suggestion}
        error={faultOf('suggestion')}
        onType={suggestion => update({ suggestion })}
      />
    </View>
  )
}

function Tick({ words, done }: { words: string; done: boolean }) {
  return (
    <View className={`m-row g1 t-small ${done ? 't-brand t-strong' : 't-3'}`}>
      {done ? <Icon name='agree' size='s' /> : <View className='m-untold' />}
      <Text>{words}</Text>
    </View>
  )
}
