import { View } from '@tarojs/components'
import type { ConsultationView } from '@shared/domain/consultation/consultation-view'
import { stepOutputs } from '@shared/domain/consultation/step-outputs'
import { gateWords, outputWhereWords, prepareWords, stepOutputWords } from '@shared/words/convene-words'
import { fill } from '@shared/words/fill-words'
import { seatWords } from '@shared/words/seat-words'
import { SectionHead } from '../../components/heading'
import { List, ListRow } from '../../components/list-row'
import { leftNow } from '../../features/consultation/step-left'
import { useSeats } from '../convene-queries'

/** 不学习不协商、不调研不协商: every gate of opening, and what is behind each that is still shut. */
export function Gates({ consultation }: { consultation: ConsultationView }) {
  const { id, status, may, preparation } = consultation
  const { data } = useSeats(id, may.includes('prepare'))
  if (status !== 'PREP' || data === undefined) return null
  const missing = data.missing.map(({ role, count }) =>
    fill(prepareWords.missing, { role: seatWords[role].resident, count }),
  )
  // where only seats talk somebody has to sit there, though nothing was asked for, or it was waived
  const isEmpty = preparation.openTo === 'SEATED' && !data.rows.some(({ state }) => state === 'SEATED')
  const seatsShut = [...(isEmpty ? [prepareWords.nobodySits] : []), ...missing]
  const gates = Object.entries(gateWords)
    .filter(([gate]) => gate !== 'prep_held' || data.gates.includes(gate))
    .map(([gate, title]) => {
      const shut = data.gates.includes(gate)
      const why = gate === 'seats_missing' && shut ? seatsShut : undefined
      return { title, shut, why }
    })
  // what a place asks of this step beyond what every place does
  const asked = leftNow(consultation.steps)
    .filter(({ what }) => !(stepOutputs[what].field in gateWords))
    .map(({ what, there }) => ({ title: stepOutputWords[what], shut: !there, why: [outputWhereWords[what]] }))
  const rows = [...gates, ...asked]
  return (
    <View>
      <SectionHead title={prepareWords.gates} />
      <List label={prepareWords.gates}>
        {rows.map(({ title, shut, why }, at) => (
          <ListRow
            key={title}
            icon={shut ? 'wait' : 'check'}
            title={title}
            facts={shut ? (why ?? [prepareWords.gateShut]) : [prepareWords.gateOpen]}
            last={at === rows.length - 1}
          />
        ))}
      </List>
      <View className='t-small t-3 mt2'>{fill(prepareWords.readers, { count: data.readers })}</View>
    </View>
  )
}
