import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Output } from '@shared/contract'
import type { ConsultationView } from '@shared/domain/consultation/consultation-view'
import { prepareWords, seatStateWords } from '@shared/words/convene-words'
import { seatWords } from '@shared/words/seat-words'
import { AsyncView } from '../../components/async-view'
import { Button } from '../../components/button'
import { SectionHead } from '../../components/heading'
import { List, ListRow } from '../../components/list-row'
import { useBeside } from '../../features/consultation/consultation-queries'
import { RefusalNote } from '../../features/shared/refusal-note'
import { namesOf, useDirectory } from '../../features/shared/use-directory'
import { useSeats } from '../convene-queries'
import { TextSheet } from '../text-sheet'
import { InviteSheet } from './invite-sheet'

type Row = Output<'seat.list'>['rows'][number]
const open: readonly ConsultationView['status'][] = ['PREP', 'POSTPONED', 'OPEN_ONLINE']

/** Who sits there, who waits for a word, who has read; and the way to invite. */
export function SeatSection({ consultation }: { consultation: ConsultationView }) {
  const { id, status, may } = consultation
  const mine = may.includes('prepare') || may.includes('prolong')
  const seats = useSeats(id, mine)
  const [inviting, setInviting] = useState(false)
  if (!open.includes(status) || !mine) return null
  const invite = <Button small icon='plus' label={prepareWords.invite} onTap={() => setInviting(true)} />
  return (
    <View>
      <SectionHead title={prepareWords.seats} more={invite} />
      <AsyncView query={seats}>
        {({ rows }) => (
          <List label={prepareWords.seats}>
            {rows.map((row, at) => (
              <SeatLine key={row.id} row={row} consultationId={id} last={at === rows.length - 1} />
            ))}
          </List>
        )}
      </AsyncView>
      <View className='t-small t-3 mt2'>{prepareWords.residents}</View>
      <View>{inviting && <InviteSheet consultationId={id} onClose={() => setInviting(false)} />}</View>
    </View>
  )
}

function SeatLine({ row, consultationId, last }: { row: Row; consultationId: string; last: boolean }) {
  const names = namesOf(useDirectory().data)
  const decide = useBeside('seat.decide', consultationId)
  const [refusing, setRefusing] = useState(false)
  const { id, role, state, unitId, name, note, reason, read } = row
  const title = [seatWords[role].resident, name ?? names.unit(unitId)].filter(Boolean).join(' ')
  const about = [seatStateWords[state], read && prepareWords.read, note, reason].filter(Boolean).join('，')
  const waits = state === 'APPLIED'
  return (
    <View>
      <ListRow title={title} note={about} icon={state === 'SEATED' ? 'check' : 'wait'} last={last && !waits}>
        {waits && (
          <View className='m-wrap g2 mt2'>
            <Button
              small
              kind='tint'
              label={prepareWords.seat}
              ariaLabel={`${prepareWords.seat}，${title}`}
              busy={decide.isPending}
              onTap={() => decide.mutate({ consultationId, seatId: id, seat: true })}
            />
            <Button
              small
              label={prepareWords.refuse}
              ariaLabel={`${prepareWords.refuse}，${title}`}
              onTap={() => setRefusing(true)}
            />
          </View>
        )}
        {waits && <RefusalNote error={decide.error} />}
      </ListRow>
      <View>
        {refusing && (
          <TextSheet
            title={prepareWords.refuse}
            label={prepareWords.refuseWhy}
            hint={prepareWords.refuseFull}
            act={prepareWords.refuse}
            draft={`refuse.${id}`}
            busy={decide.isPending}
            error={decide.error}
            onClose={() => setRefusing(false)}
            onAct={(text, drop) =>
              decide.mutate(
                { consultationId, seatId: id, seat: false, text },
                {
                  onSuccess: () => {
                    drop()
                    setRefusing(false)
                  },
                },
              )
            }
          />
        )}
      </View>
    </View>
  )
}
