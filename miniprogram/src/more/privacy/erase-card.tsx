import { useMutation, useQueryClient } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useRef, useState } from 'react'
import { privacyWords } from '@shared/words/page-words'
import { buttonWords } from '@shared/words/text-words'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { CheckBox } from '../../components/check-box'
import { Dialog } from '../../components/dialog'
import { SectionHead } from '../../components/heading'
import { refusalWords } from '../../features/shared/refusal-words'
import { call } from '../../lib/call'
import { clientKey } from '../../lib/client-key'
import { forgetDevice } from '../../lib/forget-device'
import { go, routes } from '../../lib/routes'
import { toast } from '../../lib/toasts'

/** Anonymising deletion: a tick first, then a question. Public matters go on without her name. */
export function EraseCard() {
  const cache = useQueryClient()
  const key = useRef(clientKey())
  const [sure, setSure] = useState(false)
  const [asking, setAsking] = useState(false)
  const erase = useMutation({
    mutationFn: () => call('person.erase', { key: key.current, sure: true }),
    onSuccess: () => {
      forgetDevice()
      void cache.resetQueries()
      toast(privacyWords.deleted)
      go(routes.home())
    },
    onError: error => toast(refusalWords(error).what, { bad: true }),
    onSettled: () => setAsking(false),
  })
  return (
    <View>
      <SectionHead title={privacyWords.delete} />
      <Card>
        <View className='t-body t-2'>{privacyWords.deleteExplain}</View>
        <CheckBox label={privacyWords.deleteTick} checked={sure} onChange={setSure} />
        <View className='mt3'>
          <Button
            kind='bad'
            label={privacyWords.deleteButton}
            disabled={!sure}
            onTap={() => setAsking(true)}
          />
        </View>
      </Card>
      {asking && (
        <Dialog
          title={privacyWords.deleteAsk}
          text={privacyWords.deleteExplain}
          safe={buttonWords.cancel}
          act={privacyWords.deleteButton}
          bad
          busy={erase.isPending}
          onSafe={() => setAsking(false)}
          onAct={() => erase.mutate()}
        />
      )}
    </View>
  )
}
