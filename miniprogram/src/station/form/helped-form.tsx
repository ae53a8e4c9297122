import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { AppError } from '@shared/domain/errors'
import type { Place } from '@shared/domain/place/place'
import type { HelperSessionView } from '@shared/domain/station/helper-session'
import { emergencyIn, type Emergency } from '@shared/domain/text/emergency-in'
import { wordsForError } from '@shared/words/error-words'
import { helperWords } from '@shared/words/helper-words'
import { raiseWords } from '@shared/words/page-words'
import { loadingWords } from '@shared/words/text-words'
import { Button } from '../../components/button'
import { PageShell } from '../../components/page-shell'
import { EmergencySheet } from '../../features/lead/emergency-sheet'
import type { LeadForm } from '../../features/lead/lead-form'
import { waitingOf } from '../../features/lead/waiting-of'
import { WhatSection } from '../../features/lead/what-section'
import { WhereSection } from '../../features/lead/where-section'
import { WhoSection } from '../../features/lead/who-section'
import { call } from '../../lib/call'
import { focusWrong } from '../../lib/focus-wrong'
import { routes } from '../../lib/routes'
import { useDraft } from '../../lib/use-draft'
import { RefusalNote } from '../refusal-note'
import { draftOf, TimeLeft } from '../session-gate'
import { useOnMatter } from '../station-queries'
import { helpedFaults, helpedForm, helpedInput } from './helped-input'
import { SpokenConsent } from './spoken-consent'
import { WhoItIs } from './who-it-is'

const placeOf: Record<string, string> = { place: 'where', placeId: 'where', spot: 'where', category: 'where' }
const sectionOf = (field: string) =>
  ({ ...placeOf, name: 'contact', phone: 'contact', consent: 'consent' })[field] ?? 'what'

const readOut = ['situation', 'analysis', 'suggestion', 'visibility', 'name', 'phone', 'contactForUnit']

type HelpedFormProps = { session: HelperSessionView; places: readonly Place[] }

/** What she tells, in her words, and that she agreed to it when it was read out. Kept until it is sent or time is up. */
export function HelpedForm({ session, places }: HelpedFormProps) {
  const [initial] = useState(() => helpedForm(session.stationId, places))
  const { value: form, update: keep, drop } = useDraft<LeadForm>(draftOf(session.id), initial)
  const [faults, setFaults] = useState<string[]>([])
  const [danger, setDanger] = useState<Emergency>()
  const send = useOnMatter(session.id, (insist: boolean) =>
    call('lead.submitFor', helpedInput(form, session.id, insist)),
  )
  /** She agreed to what was read out: what is changed after that has to be read again. */
  const update = (change: Partial<LeadForm>) =>
    keep(readOut.some(field => field in change) ? { ...change, privacy: false } : change)
  const faultOf = (...fields: string[]) => {
    const field = fields.find(one => faults.includes(one))
    const words = field === undefined ? undefined : wordsForError('invalid_input', field)
    return words && `${words.what}${words.todo}`
  }
  const put = (insist: boolean) => {
    setDanger(undefined)
    send.mutate(insist, {
      onSuccess: () => {
        drop()
        void Taro.redirectTo({ url: routes.stationReceipt(session.id) })
      },
      onError: cause => {
        if (!(cause instanceof AppError)) return
        if (cause.code === 'emergency') setDanger((cause.field as Emergency | undefined) ?? 'CRIME')
        if (cause.code === 'invalid_input' && cause.field) setFaults([cause.field])
      },
    })
  }
  const submit = () => {
    const wrong = helpedFaults(form)
    setFaults(wrong)
    const [first] = wrong
    if (first !== undefined) {
      focusWrong()
      void Taro.pageScrollTo({ selector: `#${sectionOf(first)}` }).catch(() => undefined)
      return
    }
    const urgent = emergencyIn([form.situation, form.analysis, form.suggestion].join('。'))
    if (urgent) setDanger(urgent)
    else put(false)
  }
  const section = { form, update, faultOf }
  const bar = (
    <Button
      kind='main'
      grow
      icon='send'
      label={raiseWords.submit}
      busy={waitingOf(form.shots) ?? (send.isPending && loadingWords.submit)}
      onTap={submit}
    />
  )
  const over = danger && (
    <EmergencySheet emergency={danger} onInsist={() => put(true)} onClose={() => setDanger(undefined)} />
  )
  return (
    <PageShell title={helperWords.enter} bar={bar} over={over}>
      <TimeLeft endsAt={session.endsAt} />
      <WhatSection {...section} />
      <WhereSection {...section} />
      <WhoSection {...section} />
      <WhoItIs {...section} />
      <SpokenConsent form={form} update={update} missing={faults.includes('consent')} />
      <View>{!danger && <RefusalNote error={send.error} />}</View>
    </PageShell>
  )
}
