import { View } from '@tarojs/components'
import Taro, { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { fill } from '@shared/words/fill-words'
import { letterWords } from '@shared/words/hall-words'
import { loadingWords } from '@shared/words/text-words'
import { Button } from '../../components/button'
import { ChoiceGroup } from '../../components/choice-group'
import { Field } from '../../components/field'
import { PageShell } from '../../components/page-shell'
import { TextArea } from '../../components/text-area'
import { RefusalNote } from '../../features/shared/refusal-note'
import { clientKey } from '../../lib/client-key'
import { routes } from '../../lib/routes'
import { toast } from '../../lib/toasts'
import { useDraft } from '../../lib/use-draft'
import { useHallCommand, useHallQuery } from '../hall-queries'

const LIMIT = 500
const choices = [
  { value: 'open' as const, label: letterWords.openYes, meaning: letterWords.openYesAbout },
  { value: 'closed' as const, label: letterWords.openNo, meaning: letterWords.openNoAbout },
]

/** A letter to a member, kept as it is typed; its key stays with the draft, so that it is sent once. */
export default function WriteLetterPage() {
  const { memberId = '', dutyDayId } = useRouter().params
  const member = useHallQuery('member.get', { memberId })
  const [freshKey] = useState(clientKey)
  const { value, update, drop } = useDraft(
    dutyDayId ? `letter:${memberId}:${dutyDayId}` : `letter:${memberId}`,
    {
      text: '',
      signedAs: '',
      open: 'open' as 'open' | 'closed',
      key: freshKey,
    },
  )
  const send = useHallCommand('letter.send')
  const submit = () =>
    send.mutate(
      {
        key: value.key,
        memberId,
        ...(dutyDayId && { dutyDayId }),
        text: value.text,
        open: value.open === 'open',
        ...(value.signedAs.trim() && { signedAs: value.signedAs }),
      },
      {
        onSuccess: ({ id, status }) => {
          drop()
          toast(status === 'HELD' ? letterWords.heldNow : letterWords.sent)
          // in the form's place: back must not lead to what is sent already
          void Taro.redirectTo({ url: routes.letter(id) })
        },
      },
    )
  return (
    <PageShell
      title={member.data ? fill(letterWords.to, { name: member.data.name }) : letterWords.toMember}
      bar={
        <Button
          grow
          kind='main'
          icon='send'
          label={letterWords.send}
          disabled={value.text.trim().length < 4}
          busy={send.isPending && loadingWords.submit}
          onTap={submit}
        />
      }
    >
      {dutyDayId && <View className='t-small t-2 mb2'>{letterWords.forDay}</View>}
      <TextArea
        label={letterWords.text}
        hint={letterWords.textHint}
        least={4}
        limit={LIMIT}
        initial={value.text}
        onType={text => update({ text })}
      />
      <Field
        label={letterWords.signedAs}
        hint={letterWords.signedHint}
        initial={value.signedAs}
        max={20}
        optional
        onType={signedAs => update({ signedAs })}
      />
      <ChoiceGroup
        label={letterWords.openChoice}
        choices={choices}
        value={value.open}
        onChoose={open => update({ open })}
      />
      <View>
        <RefusalNote error={send.error} />
      </View>
    </PageShell>
  )
}
