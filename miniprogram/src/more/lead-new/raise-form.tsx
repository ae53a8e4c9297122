import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { wordsForError } from '@shared/words/error-words'
import { fill } from '@shared/words/fill-words'
import { raiseWords } from '@shared/words/page-words'
import { consentWords, doneWords, errorPageWords, loadingWords } from '@shared/words/text-words'
import { timeOfDay } from '@shared/words/date-words'
import { Banner } from '../../components/banner'
import { Button } from '../../components/button'
import { refusalWords } from '../../features/shared/refusal-words'
import { PageShell } from '../../components/page-shell'
import { keepLeadDraft, leadDraftKey } from '../../features/lead/lead-drafts'
import { emptyForm, type LeadForm } from '../../features/lead/lead-form'
import { useHasRole } from '../../features/person/use-me'
import { focusWrong } from '../../lib/focus-wrong'
import { back } from '../../lib/routes'
import { useDraft } from '../../lib/use-draft'
import { AsMember } from './as-member'
import { ContactSection } from './contact-section'
import { PreviewSection } from './preview-section'
import { PrivacyTick, usePrivacyLacks } from './privacy-tick'
import { RaiseSheets } from './raise-sheets'
import { useRaise, type Sent } from './use-raise'
import { WhatSection } from '../../features/lead/what-section'
import { WhereSection } from '../../features/lead/where-section'
import { WhoSection } from '../../features/lead/who-section'

type RaiseFormProps = {
  /** The name of the draft that it goes on with. */
  draft: string
  onSent: (sent: Sent) => void
  onQueued: (key: string) => void
  /** This one is put aside or thrown away: an empty one, please. */
  onAnother: () => void
}

const placeOf: Record<string, string> = {
  town: 'where',
  place: 'where',
  placeId: 'where',
  spot: 'where',
  category: 'where',
  name: 'contact',
  phone: 'contact',
  title: 'preview',
  consent: 'privacy',
}

/** One page: what, where, who may read it, and a last look. Kept as she types, until the server has it. */
export function RaiseForm({ draft, onSent, onQueued, onAnother }: RaiseFormProps) {
  const isMember = useHasRole('member')
  const [initial] = useState(emptyForm)
  const { value, update, drop, savedAt, restored } = useDraft<LeadForm>(draft, initial)
  const form = { ...value, asMember: value.asMember ?? isMember }
  const [masked, setMasked] = useState(0)
  const [discarding, setDiscarding] = useState(false)
  const lacksPrivacy = usePrivacyLacks()
  const raise = useRaise({
    onUpdate: update,
    onSent: sent => {
      drop()
      onSent(sent)
    },
    onQueued: () => {
      drop()
      onQueued(form.key)
    },
  })
  const faultOf = (...fields: string[]) => {
    const field = fields.find(one => raise.faults.includes(one))
    const words = field === undefined ? undefined : wordsForError('invalid_input', field)
    return words && `${words.what}${words.todo}`
  }
  const section = { form, update, faultOf }
  const putAside = () => {
    if (draft === leadDraftKey) {
      keepLeadDraft(form.key, value)
      drop()
    }
    onAnother()
  }
  const submit = () => {
    const wrong = raise.submit(form, lacksPrivacy && !form.privacy)
    if (wrong === undefined) return
    focusWrong()
    void Taro.pageScrollTo({ selector: `#${placeOf[wrong] ?? 'what'}` }).catch(() => undefined)
  }
  const refusal = raise.refusal && refusalWords(raise.refusal)
  const bar = (
    <Button
      kind='main'
      grow
      icon='send'
      label={raiseWords.submit}
      busy={raise.busy && loadingWords.submit}
      onTap={submit}
    />
  )
  const over = (
    <RaiseSheets
      {...{ form, update, raise }}
      onMasked={() => setMasked(masked + 1)}
      discarding={discarding}
      onKeep={() => setDiscarding(false)}
      onDiscard={() => {
        drop()
        onAnother()
      }}
    />
  )
  return (
    <PageShell title={raiseWords.title} bar={bar} over={over} onBack={back}>
      <View>
        {restored && (
          <Banner kind='info' icon='edit'>
            <View>{raiseWords.restored}</View>
            <View className='m-wrap g2'>
              <Button kind='text' small label={raiseWords.putAside} onTap={putAside} />
              <Button kind='text' small label={raiseWords.discard} onTap={() => setDiscarding(true)} />
            </View>
          </Banner>
        )}
      </View>
      <View>{isMember && <AsMember form={form} update={update} />}</View>
      <WhatSection key={`what${masked}`} {...section} />
      <WhereSection {...section} />
      <WhoSection {...section} />
      <ContactSection {...section} />
      <PreviewSection {...section} />
      <View id='privacy'>
        {lacksPrivacy && <PrivacyTick form={form} update={update} fault={faultOf('consent')} />}
      </View>
      <View className='t-small t-3 mt3'>{consentWords.minor}</View>
      <View>
        {raise.faults.length > 0 && (
          <Banner kind='bad' icon='warn'>
            {fill(errorPageWords.invalidFields, { count: raise.faults.length })}
          </Banner>
        )}
        {refusal && raise.faults.length === 0 && (
          <Banner kind='bad' icon='warn'>
            {refusal.what}
            {refusal.todo}
          </Banner>
        )}
      </View>
      <View className='t-small t-3 mt2'>
        {savedAt === undefined
          ? ''
          : fill(doneWords.draftSavedAt, { time: timeOfDay(new Date(savedAt).toISOString()) })}
      </View>
    </PageShell>
  )
}
