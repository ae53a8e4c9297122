import { View } from '@tarojs/components'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Scores } from '@shared/domain/consultation/outcome'
import { rateWords } from '@shared/words/closing-words'
import { fill } from '@shared/words/fill-words'
import { useState } from 'react'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { ChipRow } from '../../components/chip-row'
import { SectionHead } from '../../components/heading'
import { call } from '../../lib/call'
import { toast } from '../../lib/toasts'
import { RefusalNote } from '../shared/refusal-note'

const parts = ['represent', 'thorough', 'effect'] as const
const stars = rateWords.stars.map((label, at) => ({ value: String(at + 1), label }))

/** 代表性, 充分, 落实: asked of those who took part; everybody reads the averages in the end. */
export function RatePart({ consultationId }: { consultationId: string }) {
  const { data } = useQuery({
    queryKey: ['ratings', consultationId],
    queryFn: () => call('closing.ratings', { consultationId }),
  })
  if (!data || (!data.mayRate && data.voices === 0)) return null
  return (
    <View>
      <SectionHead title={rateWords.title} />
      <Card>
        {data.mayRate ? (
          <RateForm consultationId={consultationId} />
        ) : (
          <View className='t-small t-2'>
            {[data.mine && rateWords.mine, fill(rateWords.voices, { count: data.voices })]
              .filter(Boolean)
              .join('，')}
          </View>
        )}
        {!data.averages && <View className='t-small t-3 mt2'>{rateWords.few}</View>}
        {data.averages &&
          parts.map(part => (
            <View key={part} className='m-row g2 mt2'>
              <View className='m-grow t-body'>{rateWords[part]}</View>
              <View className='t-body t-strong t-tab'>
                {fill(rateWords.averages, { score: data.averages?.[part] ?? '' })}
              </View>
            </View>
          ))}
      </Card>
    </View>
  )
}

function RateForm({ consultationId }: { consultationId: string }) {
  const cache = useQueryClient()
  const [scores, setScores] = useState<Partial<Scores>>({})
  const rate = useMutation({
    mutationFn: (all: Scores) => call('closing.rate', { consultationId, scores: all }),
    onSuccess: () => {
      toast(rateWords.sent)
      void cache.invalidateQueries({ queryKey: ['ratings', consultationId] })
    },
  })
  const { represent, thorough, effect } = scores
  const whole = represent && thorough && effect ? { represent, thorough, effect } : undefined
  return (
    <View className='m-col g3'>
      <View className='t-small t-2'>{rateWords.about}</View>
      {parts.map(part => (
        <View key={part}>
          <View className='t-body t-strong mt2'>{rateWords[part]}</View>
          <ChipRow
            label={rateWords[part]}
            chips={stars}
            value={scores[part] === undefined ? undefined : String(scores[part])}
            wrap
            onChoose={star => setScores({ ...scores, [part]: Number(star) })}
          />
        </View>
      ))}
      <RefusalNote error={rate.error} />
      <Button
        kind='tint'
        label={rateWords.send}
        disabled={!whole}
        busy={rate.isPending}
        onTap={() => whole && rate.mutate(whole)}
      />
    </View>
  )
}
