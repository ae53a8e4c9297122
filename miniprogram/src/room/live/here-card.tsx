import { View } from '@tarojs/components'
import type { LiveView } from '@shared/domain/session/live-view'
import { liveWords } from '@shared/words/closing-words'
import { fill } from '@shared/words/fill-words'
import { useState } from 'react'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Field } from '../../components/field'
import { RefusalNote } from '../../features/shared/refusal-note'
import { useLiveDeed } from './live-queries'

type Props = { consultationId: string; live: LiveView }

/** 到场: by the digits on the wall, by her own will; she takes it back whenever she likes. */
export function HereCard({ consultationId, live }: Props) {
  const [code, setCode] = useState('')
  const here = useLiveDeed('session.here', consultationId)
  const notHere = useLiveDeed('session.notHere', consultationId)
  const send = (digits: string) => here.mutate({ code: digits })
  const count = fill(liveWords.present, { count: live.present })
  if (live.here)
    return (
      <Card kind='flat'>
        <View className='m-row g2'>
          <View className='m-grow t-body'>{`${liveWords.isHere}，${count}`}</View>
          <Button
            small
            kind='text'
            label={liveWords.notHere}
            busy={notHere.isPending}
            onTap={() => notHere.mutate({})}
          />
        </View>
      </Card>
    )
  return (
    <Card kind='you'>
      <View className='t-body t-strong'>{count}</View>
      <View className='t-small t-2 mt1'>{liveWords.hereAbout}</View>
      <View className='mt3'>
        <Field
          label={liveWords.code}
          kind='number'
          initial=''
          max={6}
          onType={setCode}
          onEnter={() => send(code)}
        />
      </View>
      <RefusalNote error={here.error} />
      {here.isPaused && <View className='t-small t-2'>{liveWords.queued}</View>}
      <View className='m-row g2 mt2'>
        <Button
          grow
          kind='main'
          label={liveWords.here}
          disabled={!/^\d{6}$/.test(code)}
          busy={here.isPending}
          onTap={() => send(code)}
        />
      </View>
    </Card>
  )
}
