import { View } from '@tarojs/components'
import { useState } from 'react'
import { fill } from '@shared/words/fill-words'
import { joinWords } from '@shared/words/page-words'
import { loadingWords } from '@shared/words/text-words'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Field } from '../../components/field'
import { refusalWords } from '../../features/shared/refusal-words'
import { call } from '../../lib/call'
import { rolesSentence, useBecome } from './use-become'

const inviteDays = 7

/** The code that the administrator told: once, and within its days. */
export function RedeemForm({ initial }: { initial: string }) {
  const [code, setCode] = useState(initial)
  const redeem = useBecome(
    (typed: string) => call('person.redeem', { code: typed }),
    me => fill(joinWords.joined, { role: rolesSentence(me) }),
  )
  const refused = redeem.error && refusalWords(redeem.error)
  return (
    <Card>
      <Field
        label={joinWords.code}
        hint={fill(joinWords.codeHint, { days: inviteDays })}
        kind='code'
        initial={initial}
        max={60}
        error={refused ? `${refused.what}${refused.todo}` : undefined}
        onType={setCode}
      />
      <View className='m-col mt3'>
        <Button
          kind='main'
          label={joinWords.accept}
          disabled={code.trim().length < 8}
          busy={redeem.isPending && loadingWords.submit}
          onTap={() => redeem.mutate(code.trim())}
        />
        <View className='t-small t-3 t-center mt2'>{code.trim().length < 8 ? joinWords.short : ''}</View>
      </View>
    </Card>
  )
}
