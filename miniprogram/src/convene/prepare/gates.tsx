import { View } from '@tarojs/components'
import type { ConsultationView } from '@shared/domain/consultation/consultation-view'
import { gateWords, prepareWords } from '@shared/words/convene-words'
import { fill } from '@shared/words/fill-words'
import { seatWords } from '@shared/words/seat-words'
import { SectionHead } from '../../components/heading'
import { List, ListRow } from '../../components/list-row'
import { useSeats } from '../convene-queries'

/** 不学习不协商、不调研不协商: every gate of opening, and what is behind each that is still shut. */
export function Gates({ consultation }: { consultation: ConsultationView }) {
  const { id, status, may } = consultation
  const { data } = useSeats(id, may.includes('prepare'))
  if (status !== 'PREP' || data === undefined) return null
  const missing = data.missing.map(({ role, count }) =>
    fill(prepareWords.missing, { role: seatWords[role].resident, count }),
  )
  const gates = Object.entries(gateWords).filter(
    ([gate]) => gate !== 'prep_held' || data.gates.includes(gate),
  )
  return (
    <View>
      <SectionHead title={prepareWords.gates} />
      <List label={prepareWords.gates}>
        {gates.map(([gate, name], at) => {
          const shut = data.gates.includes(gate)
          const why = gate === 'seats_missing' && shut ? missing.join('，') : undefined
          return (
            <ListRow
              key={gate}
              icon={shut ? 'wait' : 'check'}
              title={name}
              note={why ?? (shut ? prepareWords.gateShut : prepareWords.gateOpen)}
              last={at === gates.length - 1}
            />
          )
        })}
      </List>
      <View className='t-small t-3 mt2'>{fill(prepareWords.readers, { count: data.readers })}</View>
    </View>
  )
}
