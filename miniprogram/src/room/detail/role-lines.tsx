import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { AgreementView } from '@shared/domain/room/agreement-view'
import { agreementWords } from '@shared/words/agreement-words'
import { fill } from '@shared/words/fill-words'
import { roomPageWords as words } from '@shared/words/room-page-words'
import { Button } from '../../components/button'
import { Heading, SectionHead } from '../../components/heading'
import { RoleBars } from '../../components/room/role-bars'
import { toldBars } from '../../components/room/told-bars'

type Line = AgreementView['roles']['allAgree'][number]
const NEXT = 10

type RoleLinesProps = {
  title: string
  lines: readonly Line[]
  /** How many are shown before anybody asks for more. */
  first: number
  textOf: (id: string) => string
}

/** Statements of one kind, each with what every declared role said of it. */
export function RoleLines({ title, lines, first, textOf }: RoleLinesProps) {
  const [most, setMost] = useState(first)
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
            <RoleBars rows={toldBars(line.sides)} />
          </View>
          {line.missing > 0 && (
            <View className='t-small t-2 mt2'>{fill(agreementWords.missing, { count: line.missing })}</View>
          )}
        </View>
      ))}
      {lines.length > most && (
        <View className='mt3'>
          <Button
            label={fill(words.moreLines, { count: Math.min(NEXT, lines.length - most) })}
            ariaLabel={`${title}，${fill(words.moreLines, { count: Math.min(NEXT, lines.length - most) })}`}
            onTap={() => setMost(most + NEXT)}
          />
        </View>
      )}
    </View>
  )
}
