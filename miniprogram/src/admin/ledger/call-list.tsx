import { View } from '@tarojs/components'
import { ledgerWords } from '@shared/words/admin-words'
import { AsyncView } from '../../components/async-view'
import { Card } from '../../components/card'
import { InfiniteList } from '../../components/infinite-list'
import { useHasRole } from '../../features/person/use-me'
import { call } from '../../lib/call'
import { usePages } from '../../lib/use-pages'
import { CallCard } from './call-card'

/** Who has to be telephoned. It names people, so it is for those who telephone. */
export function CallList() {
  const telephones = useHasRole('proposalStaff', 'proposalChief')
  if (telephones) return <Calls />
  return <Note text={ledgerWords.callsForOffice} />
}

const Note = ({ text }: { text: string }) => (
  <View className='mt2'>
    <Card kind='flat'>
      <View className='t-small t-2'>{text}</View>
    </Card>
  </View>
)

function Calls() {
  const { asked, hasMore, loadingMore, moreError, onMore } = usePages(
    ['calls'],
    cursor => call('notice.listCalls', cursor === undefined ? {} : { cursor }),
    { keep: false },
  )
  return (
    <AsyncView query={asked}>
      {rows =>
        rows.length === 0 ? (
          <Note text={ledgerWords.noCalls} />
        ) : (
          <View className='mt2'>
            <InfiniteList
              label={ledgerWords.callList}
              rows={rows}
              rowKey={({ id }) => id}
              hasMore={hasMore}
              loadingMore={loadingMore}
              moreError={moreError}
              onMore={onMore}
            >
              {row => <CallCard row={row} />}
            </InfiniteList>
          </View>
        )
      }
    </AsyncView>
  )
}
