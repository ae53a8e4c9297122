import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Consent } from '@shared/domain/consent/consent'
import { dateWords } from '@shared/words/date-words'
import { fill } from '@shared/words/fill-words'
import { privacyWords, purposeWords } from '@shared/words/page-words'
import { withdrawalWords } from '@shared/words/privacy-words'
import { buttonWords, emptyWords } from '@shared/words/text-words'
import { AsyncView } from '../../components/async-view'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Dialog } from '../../components/dialog'
import { SectionHead } from '../../components/heading'
import { refusalWords } from '../../features/shared/refusal-words'
import { call } from '../../lib/call'
import { toast } from '../../lib/toasts'

const key = ['consents'] as const

/** The ledger: each thing agreed to, when, in which wording, and a way to take it back. */
export function ConsentList() {
  const cache = useQueryClient()
  const query = useQuery({ queryKey: key, queryFn: () => call('person.consents', {}) })
  const [asking, setAsking] = useState<Consent>()
  const withdraw = useMutation({
    mutationFn: ({ id }: Consent) => call('person.withdrawConsent', { consentId: id }),
    onSuccess: (_, { purpose }) => {
      toast(withdrawalWords[purpose].done)
      for (const one of [key, ['lead'], ['leads']]) void cache.invalidateQueries({ queryKey: one })
    },
    onError: error => toast(refusalWords(error).what, { bad: true }),
    onSettled: () => setAsking(undefined),
  })
  return (
    <View>
      <SectionHead title={privacyWords.consents} />
      <AsyncView query={query}>
        {({ consents }) => (
          <Card>
            {consents.length === 0 && <View className='t-body t-2'>{emptyWords.history}</View>}
            {consents.map(consent => (
              <ConsentRow key={consent.id} consent={consent} onWithdraw={() => setAsking(consent)} />
            ))}
          </Card>
        )}
      </AsyncView>
      {asking !== undefined && (
        <Dialog
          title={privacyWords.withdrawAsk}
          text={withdrawalWords[asking.purpose].about}
          safe={buttonWords.cancel}
          act={privacyWords.withdraw}
          bad
          busy={withdraw.isPending}
          onSafe={() => setAsking(undefined)}
          onAct={() => withdraw.mutate(asking)}
        />
      )}
    </View>
  )
}

function ConsentRow({ consent, onWithdraw }: { consent: Consent; onWithdraw: () => void }) {
  const { purpose, version, givenAt, withdrawnAt } = consent
  const facts = [
    fill(privacyWords.given, { date: dateWords(givenAt) }),
    fill(privacyWords.version, { version }),
    withdrawnAt && fill(privacyWords.withdrawn, { date: dateWords(withdrawnAt) }),
  ]
  return (
    <View className='m-between g2 mt2'>
      <View className='m-grow'>
        <View className='t-body'>{purposeWords[purpose]}</View>
        <View className='t-small t-3'>{facts.filter(Boolean).join('，')}</View>
      </View>
      <View className='m-fix'>
        {withdrawnAt === undefined && (
          <Button
            small
            label={privacyWords.withdraw}
            ariaLabel={`${privacyWords.withdraw}，${purposeWords[purpose]}`}
            onTap={onWithdraw}
          />
        )}
      </View>
    </View>
  )
}
