import { Text, View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useQuery } from '@tanstack/react-query'
import { caseWords } from '@shared/words/closing-words'
import { AsyncView } from '../../components/async-view'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Heading, SectionHead } from '../../components/heading'
import { PageShell } from '../../components/page-shell'
import { call } from '../../lib/call'
import { go, routes } from '../../lib/routes'
import { CaseDesk } from './case-desk'

const parts = ['background', 'method', 'effect'] as const

/** One example, in three parts, with the talk it tells of. */
export default function CasePage() {
  const { consultationId = '' } = useRouter().params
  const story = useQuery({
    queryKey: ['case', consultationId],
    queryFn: () => call('case.get', { consultationId }),
    refetchOnMount: 'always',
  })
  return (
    <PageShell title={caseWords.title}>
      <AsyncView query={story}>
        {known => (
          <View>
            <Heading look='t-h1'>{known.title}</Heading>
            {parts.map(part => (
              <View key={part}>
                <SectionHead title={caseWords[part]} />
                <Card>
                  <Text className='t-body m-pre' userSelect>
                    {known[part]}
                  </Text>
                </Card>
              </View>
            ))}
            <View className='m-col g3 mt4'>
              <Button label={caseWords.toRoom} onTap={() => go(routes.room(known.id))} />
              <CaseDesk story={known} />
            </View>
          </View>
        )}
      </AsyncView>
    </PageShell>
  )
}
