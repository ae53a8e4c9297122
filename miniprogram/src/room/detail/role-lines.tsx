import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { AgreementView } from '@shared/domain/room/agreement-view'
import { agreementWords } from '@shared/words/agreement-words'
import { fill } from '@shared/words/fill-words'
import { roomPageWords as words } from '@shared/words/room-page-words'
import { seatWords } from '@shared/words/seat-words'
import { Button } from '../../components/button'
import { Heading, SectionHead } from '../../components/heading'
import { RoleBars, type RoleCount } from '../../components/room/role-bars'
import type { SeatRole } from '../../components/room/seat-role'

type Line = AgreementView['roles']['allAgree'][number]
const FIRST = 5

/** Small roles stand together under one name, so that nobody's vote stands alone. */
const nameOf = (role: string) =>
  role in seatWords ? seatWords[role as SeatRole].resident : agreementWords.other
const markOf = (role: string): SeatRole => (role in seatWords ? (role as SeatRole) : 'ELDER')

const barsOf = ({ sides }: Line): RoleCount[] =>
  sides.map(({ role, agree, disagree, pass }) => ({
    ...{ role: markOf(role), name: nameOf(role), agree, unsure: pass, against: disagree },
  }))

type RoleLinesProps = { title: string; lines: readonly Line[]; textOf: (id: string) => string }

/** Statements of one kind, each with what every declared role said of it. */
export function RoleLines({ title, lines, textOf }: RoleLinesProps) {
  const [most, setMost] = useState(FIRST)
  if (!lines.length) return null
  return (
    <View>
      <SectionHead
        title={title}
        more={<Text className='t-small t-3'>{fill(words.lines, { count: lines.length })}</Text>}
      />
      {lines.slice(0, most).map(line => (
        <View key={line.id} className='m-card m-card--tight mt2'>
          <Heading level={3} look='t-body t-strong'>
            {textOf(line.id)}
          </Heading>
          <View className='mt2'>
            <RoleBars rows={barsOf(line)} />
          </View>
          {line.missing > 0 && (
            <View className='t-small t-2 mt2'>{fill(agreementWords.missing, { count: line.missing })}</View>
          )}
        </View>
      ))}
      {lines.length > most && (
        <View className='mt3'>
          <Button label={`${title} ${lines.length - most}`} onTap={() => setMost(most + 2 * FIRST)} />
        </View>
      )}
    </View>
  )
}
