import { View } from '@tarojs/components'
import { useState } from 'react'
import { joinWords } from '@shared/words/page-words'
import { loadingWords } from '@shared/words/text-words'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Field } from '../../components/field'
import { Heading } from '../../components/heading'
import { refusalWords } from '../../features/shared/refusal-words'
import { call } from '../../lib/call'
import { useBecome } from './use-become'

/** Shown only while a place has no administrator: the secret of the deployment makes the first one. */
export function FirstAdminForm() {
  const [typed, setTyped] = useState({ secret: '', name: '' })
  const become = useBecome(
    (asked: { secret: string; name: string }) => call('person.becomeFirstAdmin', asked),
    () => joinWords.became,
  )
  const refused = become.error && refusalWords(become.error)
  const ready = typed.secret.trim().length >= 8 && typed.name.trim().length >= 2
  return (
    <Card>
      <Heading>{joinWords.firstAdmin}</Heading>
      <View className='t-small t-2'>{joinWords.firstAdminAbout}</View>
      <Field
        label={joinWords.name}
        initial=''
        max={20}
        onType={name => setTyped(before => ({ ...before, name }))}
      />
      <Field
        label={joinWords.secret}
        kind='code'
        initial=''
        max={200}
        error={refused ? `${refused.what}${refused.todo}` : undefined}
        onType={secret => setTyped(before => ({ ...before, secret }))}
      />
      <View className='mt3'>
        <Button
          kind='main'
          label={joinWords.become}
          disabled={!ready}
          busy={become.isPending && loadingWords.submit}
          onTap={() => become.mutate({ secret: typed.secret.trim(), name: typed.name.trim() })}
        />
      </View>
    </Card>
  )
}
