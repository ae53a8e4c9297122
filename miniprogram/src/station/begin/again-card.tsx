import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Input } from '@shared/contract'
import { helperWords } from '@shared/words/helper-words'
import { loadingWords } from '@shared/words/text-words'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Field } from '../../components/field'
import { Heading } from '../../components/heading'
import { Segmented } from '../../components/segmented'
import { RefusalNote } from '../refusal-note'

type Matter = NonNullable<Input<'helper.begin'>['matter']>
type AgainCardProps = { no: string; busy: boolean; error: unknown; onOpen: (matter: Matter) => void }

const ways = [
  { value: 'code', label: helperWords.code },
  { value: 'name', label: helperWords.byName },
] as const

/** She brought her paper, or she knows the number and the name that she left. */
export function AgainCard({ no: given, busy, error, onOpen }: AgainCardProps) {
  const [way, setWay] = useState<'code' | 'name'>(given ? 'name' : 'code')
  const [code, setCode] = useState('')
  const [no, setNo] = useState(given)
  const [name, setName] = useState('')
  const byCode = way === 'code'
  const ready = byCode ? code.trim().length >= 8 : no.trim() !== '' && name.trim().length >= 2
  const open = () => onOpen(byCode ? { code: code.trim() } : { no: no.trim(), name: name.trim() })
  return (
    <Card>
      <Heading>{helperWords.again}</Heading>
      <View className='t-small t-2 mt1'>{helperWords.againAbout}</View>
      <View className='mt3'>
        <Segmented label={helperWords.again} options={ways} value={way} onChoose={setWay} />
      </View>
      <View className='mt3'>
        {byCode ? (
          <Field key='code' label={helperWords.code} kind='code' max={60} initial={code} onType={setCode} />
        ) : (
          <View key='name'>
            <Field label={helperWords.number} kind='code' max={20} initial={no} onType={setNo} />
            <Field label={helperWords.name} max={20} initial={name} onType={setName} />
          </View>
        )}
      </View>
      <RefusalNote error={error} />
      <View className='mt3'>
        <Button
          kind='tint'
          label={helperWords.open}
          disabled={!ready}
          busy={busy && loadingWords.page}
          onTap={open}
        />
      </View>
    </Card>
  )
}
