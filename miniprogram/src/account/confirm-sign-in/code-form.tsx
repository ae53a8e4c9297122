import { View } from '@tarojs/components'
import { useState } from 'react'
import { signInCodeIn } from '@shared/domain/person/sign-in-code'
import { confirmSignInWords } from '@shared/words/sign-in-words'
import { loadingWords } from '@shared/words/text-words'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Field } from '../../components/field'
import { refusalWords } from '../../features/shared/refusal-words'
import { canScan, scanCode } from '../../lib/scan-code'
import { toast } from '../../lib/toasts'

const LETTERS = 16

type CodeFormProps = { initial: string; error: unknown; busy: boolean; onCode: (code: string) => void }

/** The code that the PC shows. */
export function CodeForm({ initial, error, busy, onCode }: CodeFormProps) {
  const [typed, setTyped] = useState(initial)
  const refused = error ? refusalWords(error) : undefined
  const scan = async () => {
    const found = await scanCode()
    if (found === undefined) return
    const code = signInCodeIn(found)
    if (code === undefined) toast(confirmSignInWords.notFound, { bad: true })
    else onCode(code)
  }
  return (
    <Card>
      <View>
        {canScan && (
          <Button kind='tint' icon='camera' label={confirmSignInWords.scan} onTap={() => void scan()} />
        )}
      </View>
      <Field
        label={confirmSignInWords.code}
        hint={confirmSignInWords.codeHint}
        kind='code'
        initial={initial}
        max={40}
        error={refused && `${refused.what}${refused.todo}`}
        onType={setTyped}
      />
      <View className='mt3'>
        <Button
          kind='main'
          label={confirmSignInWords.look}
          disabled={typed.replace(/[^0-9a-z]/gi, '').length < LETTERS}
          busy={busy && loadingWords.submit}
          onTap={() => onCode(typed.trim())}
        />
      </View>
    </Card>
  )
}
