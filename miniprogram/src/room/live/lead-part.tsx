import { View } from '@tarojs/components'
import type { LiveView } from '@shared/domain/session/live-view'
import { liveWords } from '@shared/words/closing-words'
import { useState } from 'react'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { SectionHead } from '../../components/heading'
import { RefusalNote } from '../../features/shared/refusal-note'
import { go, routes } from '../../lib/routes'
import { EndDialog } from './end-dialog'
import { EnterSheet } from './enter-sheet'
import { HereCode } from './here-code'
import { useLiveDeed } from './live-queries'
import { SteerSheet, type Steering } from './steer-sheet'

type Props = { consultationId: string; live: LiveView }
type Open = Steering | 'ENTER' | 'END'
const isH5 = process.env.TARO_ENV === 'h5'

/** 主持: the code, the question, the show of hands, notes, people without phones, and the end. */
export function LeadPart({ consultationId, live }: Props) {
  const [open, setOpen] = useState<Open>()
  const steer = useLiveDeed('session.steer', consultationId)
  const shut = () => setOpen(undefined)
  const polls = live.polls.some(({ closedAt }) => closedAt === undefined)
  return (
    <View>
      <SectionHead title={liveWords.lead} />
      <Card>
        <HereCode consultationId={consultationId} />
        {isH5 && (
          <View className='mt3'>
            <Button small label={liveWords.wall} onTap={() => go(routes.projector(consultationId))} />
          </View>
        )}
      </Card>
      <RefusalNote error={steer.error} />
      <View className='m-col g3 mt3 m-deeds'>
        {live.leads && <Button kind='tint' label={liveWords.ask} onTap={() => setOpen('ASK')} />}
        {live.leads && live.question && (
          <Button
            label={liveWords.clear}
            busy={steer.isPending}
            onTap={() => steer.mutate({ deed: { kind: 'CLEAR' } })}
          />
        )}
        {live.leads &&
          (polls ? (
            <Button
              label={liveWords.closePoll}
              busy={steer.isPending}
              onTap={() => steer.mutate({ deed: { kind: 'CLOSE_POLL' } })}
            />
          ) : (
            <Button label={liveWords.openPoll} onTap={() => setOpen('OPEN_POLL')} />
          ))}
        {live.leads && <Button label={liveWords.note} onTap={() => setOpen('NOTE')} />}
        <Button label={liveWords.enter} onTap={() => setOpen('ENTER')} />
        {live.leads && <Button kind='bad' label={liveWords.end} onTap={() => setOpen('END')} />}
      </View>
      {open === 'ENTER' && <EnterSheet consultationId={consultationId} live={live} onClose={shut} />}
      {open === 'END' && <EndDialog consultationId={consultationId} onClose={shut} />}
      {open !== undefined && open !== 'ENTER' && open !== 'END' && (
        <SteerSheet kind={open} consultationId={consultationId} onClose={shut} />
      )}
    </View>
  )
}
