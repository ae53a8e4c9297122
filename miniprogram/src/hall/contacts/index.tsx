import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ContactEntry } from '@shared/domain/hall/contact-entry'
import { contactWayWords, contactWords } from '@shared/words/hall-words'
import { AsyncView } from '../../components/async-view'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Empty } from '../../components/empty'
import { Heading } from '../../components/heading'
import { InfiniteList } from '../../components/infinite-list'
import { PageShell } from '../../components/page-shell'
import { openLeadFrom } from '../../features/shared/lead-from'
import { usePullRefresh } from '../../features/shared/use-pull-refresh'
import { call } from '../../lib/call'
import { dayOf } from '../../lib/day-of'
import { joinFacts } from '../../lib/join-facts'
import { go, routes } from '../../lib/routes'
import { usePages } from '../../lib/use-pages'
import { useHallCommand } from '../hall-queries'
import { ContactForm } from './contact-form'

/** A member's own log of whom she met; a line may grow into a lead. */
export default function ContactsPage() {
  const [adding, setAdding] = useState(false)
  const list = usePages(['hall', 'contact.list'], cursor => call('contact.list', cursor ? { cursor } : {}), {
    keep: false,
  })
  usePullRefresh(list.asked.refetch)
  return (
    <PageShell
      title={contactWords.title}
      bar={<Button grow kind='main' icon='plus' label={contactWords.add} onTap={() => setAdding(true)} />}
      over={adding && <ContactForm onClose={() => setAdding(false)} />}
    >
      <AsyncView query={list.asked}>
        {rows =>
          rows.length === 0 ? (
            <Empty art='first' title={contactWords.none} />
          ) : (
            <InfiniteList label={contactWords.title} rows={rows} rowKey={({ id }) => id} {...list}>
              {entry => <ContactCard entry={entry} />}
            </InfiniteList>
          )
        }
      </AsyncView>
    </PageShell>
  )
}

function ContactCard({
  entry: { id, day, way, withWhom, matter, outcome, leadId },
}: {
  entry: ContactEntry
}) {
  const remove = useHallCommand('contact.remove')
  return (
    <Card>
      <Heading look='t-body t-strong'>{withWhom}</Heading>
      <View className='t-small t-3'>{joinFacts([dayOf(day), contactWayWords[way]])}</View>
      <View className='t-body mt1'>{matter}</View>
      {outcome && <View className='t-body t-2'>{outcome}</View>}
      <View className='m-row g2 mt2'>
        {leadId ? (
          <Button small label={contactWords.raised} onTap={() => go(routes.leadDetail(leadId))} />
        ) : (
          <Button
            small
            icon='raise'
            label={contactWords.raise}
            onTap={() => openLeadFrom({ kind: 'CONTACT', id }, matter)}
          />
        )}
        <Button
          small
          kind='text'
          label={contactWords.remove}
          ariaLabel={`${contactWords.remove}：${withWhom}`}
          busy={remove.isPending}
          onTap={() => remove.mutate({ id })}
        />
      </View>
    </Card>
  )
}
