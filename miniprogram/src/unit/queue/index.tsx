import { useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { useEffect } from 'react'
import type { LeadSummary } from '@shared/domain/lead/lead-summary'
import { unitQueueWords } from '@shared/words/unit-words'
import { DeskShell } from '../../features/lead/bench/desk-shell'
import { DeskList, tabFrom } from '../../features/lead/desk-list'
import { QueueFilter } from '../../features/lead/queue-filter'
import { useQueueView } from '../../features/lead/queue-view'
import { useMe } from '../../features/person/use-me'
import { go, routes } from '../../lib/routes'
import { ReplyForm } from '../reply/reply-form'
import { SignForm } from '../sign/sign-form'
import { unitForms } from '../step/unit-forms'

const benchForms = { ...unitForms, reply: ReplyForm, sign: SignForm }

/** What was given to this person's unit; for its leaders first what they have to sign. */
export default function UnitQueuePage() {
  const named = tabFrom(useRouter().params.tab)
  const me = useMe()
  const { view, change } = useQueueView('unit')
  const { tab = 'todo', filter } = view
  useEffect(() => {
    if (named) change({ tab: named })
    // eslint-disable-next-line react-hooks/exhaustive-deps -- an address names a tab once, when it is opened
  }, [named])
  const roles = me.data?.roles ?? []
  const signs = roles.includes('unitLeader') || roles.includes('unitDeputy')
  const onlySigns = signs && !roles.includes('unitClerk')
  const open = (row: LeadSummary) =>
    go(signs && row.status === 'SIGN_OFF' ? routes.unitSign(row.id) : routes.leadDetail(row.id))
  return (
    <DeskShell title={unitQueueWords.title} here='unit' forms={benchForms}>
      <View className='t-small t-2'>{onlySigns ? unitQueueWords.leaderHint : unitQueueWords.hint}</View>
      <QueueFilter desk='unit' filter={filter} onChange={to => change({ filter: to })} />
      <DeskList
        desk='unit'
        tab={tab}
        filter={filter}
        onTab={to => change({ tab: to })}
        todoName={onlySigns ? unitQueueWords.toSign : undefined}
        onOpen={open}
      />
    </DeskShell>
  )
}
