import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { AgreementView } from '@shared/domain/room/agreement-view'
import { agreementWords } from '@shared/words/agreement-words'
import { fill } from '@shared/words/fill-words'
import { roomPageWords as words } from '@shared/words/room-page-words'
import { accessible } from '../../components/accessible'
import { Button } from '../../components/button'
import { Heading, SectionHead } from '../../components/heading'
import { roomWords } from '../../components/room/room-words'

type Line = AgreementView['picture']['agreed'][number]
const FIRST = 2
const NEXT = 10

type GroupLinesProps = { title: string; lines: readonly Line[]; textOf: (id: string) => string }

/** Statements with what each opinion group said of them. */
export function GroupLines({ title, lines, textOf }: GroupLinesProps) {
  const [most, setMost] = useState(FIRST)
  if (!lines.length) return null
  return (
    <View>
      <SectionHead
        title={title}
        more={<Text className='t-small t-3'>{fill(words.lines, { count: lines.length })}</Text>}
      />
      {lines.slice(0, most).map(({ id, groups }) => (
        <View key={id} className='m-card m-card--tight mt2'>
          <Heading level={3} look='t-body t-strong'>
            {textOf(id)}
          </Heading>
          <View className='m-agree mt2'>
            {groups.map(group => (
              <GroupBar key={group.name} group={group} />
            ))}
          </View>
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

function GroupBar({ group: { name: letter, agree, disagree, pass } }: { group: Line['groups'][number] }) {
  const name = fill(agreementWords.group, { name: letter })
  const all = agree + disagree + pass
  return (
    <View
      className='m-agree__r'
      {...accessible({
        role: 'img',
        label: roomWords.counts({ name, agree, unsure: pass, against: disagree }),
      })}
    >
      <Text className='m-agree__w t-small t-strong'>{name}</Text>
      <View className='m-agree__bar'>
        {agree > 0 && <View className='m-agree__y' style={{ flexGrow: agree }} />}
        {pass > 0 && <View className='m-agree__u' style={{ flexGrow: pass }} />}
        {disagree > 0 && <View className='m-agree__n' style={{ flexGrow: disagree }} />}
      </View>
      <Text className='m-agree__k'>{all > 0 ? `${agree}/${all}` : roomWords.nobody}</Text>
    </View>
  )
}
