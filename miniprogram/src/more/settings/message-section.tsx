import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import type { Output } from '@shared/contract'
import { fill } from '@shared/words/fill-words'
import { settingsWords } from '@shared/words/page-words'
import { templateWords } from '@shared/words/template-words'
import { subscribeWords } from '@shared/words/text-words'
import { AsyncView } from '../../components/async-view'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Heading } from '../../components/heading'
import { useMe } from '../../features/person/use-me'
import { refusalWords } from '../../features/shared/refusal-words'
import { call } from '../../lib/call'
import { clientKey } from '../../lib/client-key'
import { askToSubscribe, type SubscribeAnswer } from '../../lib/subscribe'
import { toast } from '../../lib/toasts'

type Credit = Output<'notice.credits'>['credits'][number]
const key = ['credits'] as const
const forEverybody = new Set<Credit['template']>(['progress', 'reply', 'consult'])

/** How often WeChat may still carry a message of each kind, and a tap that gives one more. */
export function MessageSection() {
  const { data: me } = useMe()
  const works = me?.roles.some(role => role !== 'resident' && role !== 'member') ?? false
  const query = useQuery({ queryKey: key, queryFn: () => call('notice.credits', {}) })
  return (
    <Card>
      <Heading>{settingsWords.messages}</Heading>
      <View className='t-small t-2'>{settingsWords.messagesAbout}</View>
      <AsyncView query={query}>
        {({ credits }) => (
          <View>
            {credits
              .filter(({ template }) => works || forEverybody.has(template))
              .map(credit => (
                <CreditRow key={credit.template} credit={credit} />
              ))}
          </View>
        )}
      </AsyncView>
    </Card>
  )
}

function CreditRow({ credit }: { credit: Credit }) {
  const cache = useQueryClient()
  const { name } = templateWords[credit.template]
  const record = useMutation({
    mutationFn: (answers: SubscribeAnswer) => call('notice.recordAnswers', { key: clientKey(), answers }),
    onSuccess: saved => cache.setQueryData(key, saved),
    onError: error => toast(refusalWords(error).what, { bad: true }),
  })
  // nothing may come before the question: WeChat opens it only as the first thing in a tap
  const ask = () =>
    void askToSubscribe([credit.templateId]).then(answers => {
      if (Object.keys(answers).length > 0) record.mutate(answers)
      toast(Object.values(answers).includes('accept') ? subscribeWords.given : subscribeWords.no)
    })
  return (
    <View className='m-between g2 mt3'>
      <View className='m-grow'>{fill(settingsWords.templateLeft, { name, count: credit.credits })}</View>
      <Button
        small
        kind='tint'
        label={subscribeWords.more}
        ariaLabel={`${subscribeWords.more}，${name}`}
        busy={record.isPending}
        onTap={ask}
      />
    </View>
  )
}
