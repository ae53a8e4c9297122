import { View } from '@tarojs/components'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Output } from '@shared/contract'
import type { ConsultationView } from '@shared/domain/consultation/consultation-view'
import { correctionWords } from '@shared/words/closing-words'
import { seatWords } from '@shared/words/seat-words'
import { AsyncView } from '../../components/async-view'
import { SectionHead } from '../../components/heading'
import { List, ListRow } from '../../components/list-row'
import { namesOf, useDirectory } from '../../features/shared/use-directory'
import { call } from '../../lib/call'
import { RecordAgreed } from './record-agreed'

type Receipt = Output<'closing.receipts'>['rows'][number]

const factsOf = ({ sent, read, agreed, corrected, silent, way }: Receipt): string[] => {
  const said = way ? correctionWords.agreedBy[way] : correctionWords.agreedIt
  if (agreed) return [said, ...(corrected ? [correctionWords.correctedIt] : [])]
  if (silent) return [correctionWords.silent]
  if (corrected) return [correctionWords.correctedIt]
  if (read) return [correctionWords.readIt]
  return [sent ? correctionWords.sentTo : correctionWords.notSent]
}

/** The send list of the minutes: whom of the seats they reached, and what each said of them. */
export function ReceiptList({ consultation: { id, revision } }: { consultation: ConsultationView }) {
  const { unit } = namesOf(useDirectory().data)
  const [asked, setAsked] = useState<{ seatId: string; name: string }>()
  const receipts = useQuery({
    queryKey: ['minutesReceipts', id, revision],
    queryFn: () => call('closing.receipts', { consultationId: id }),
    refetchOnMount: 'always',
  })
  return (
    <View>
      <SectionHead title={correctionWords.receipts} />
      <View className='t-small t-2 mb2'>{correctionWords.receiptsAbout}</View>
      <AsyncView query={receipts}>
        {({ rows }) => (
          <List label={correctionWords.receipts}>
            {rows.map((row, at) => {
              const name = [seatWords[row.role].resident, row.name ?? unit(row.unitId)]
                .filter(Boolean)
                .join(' ')
              const facts = factsOf(row)
              const asks = row.silent && !row.agreed
              return (
                <ListRow
                  key={row.id}
                  title={name}
                  facts={facts}
                  icon={row.agreed ? 'check' : 'wait'}
                  last={at === rows.length - 1}
                  onTap={asks ? () => setAsked({ seatId: row.id, name }) : undefined}
                  label={asks ? [name, ...facts, correctionWords.record].join('，') : undefined}
                />
              )
            })}
          </List>
        )}
      </AsyncView>
      {asked && (
        <RecordAgreed
          {...asked}
          consultationId={id}
          revision={revision}
          onClose={() => setAsked(undefined)}
        />
      )}
    </View>
  )
}
