import { View } from '@tarojs/components'
import { useState } from 'react'
import type { LeadView } from '@shared/domain/lead/lead-view'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { buttonOf } from '../../features/lead/lead-choices'
import { helpedSteps, type HelpedStep } from './helped-step'
import { HelpedStepForm } from './helped-step-form'

/** What she may say now, by the server's word; the one that is chosen opens below. */
export function HelpedSteps({ sessionId, lead }: { sessionId: string; lead: LeadView }) {
  const [chosen, setChosen] = useState<HelpedStep>()
  const may = helpedSteps.filter(step => lead.may.includes(step))
  const open = chosen && may.includes(chosen) ? chosen : undefined
  if (may.length === 0) return null
  return (
    <View>
      <View className='m-wrap g2'>
        {may.map(step => (
          <Button
            key={step}
            kind={step === 'withdraw' ? 'line' : 'tint'}
            label={buttonOf(step, lead) ?? ''}
            onTap={() => setChosen(step === chosen ? undefined : step)}
          />
        ))}
      </View>
      <View>
        {open && (
          <View className='mt3'>
            <Card>
              <HelpedStepForm
                key={open}
                sessionId={sessionId}
                lead={lead}
                step={open}
                onDone={() => setChosen(undefined)}
              />
            </Card>
          </View>
        )}
      </View>
    </View>
  )
}
