import { View } from '@tarojs/components'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import Taro from '@tarojs/taro'
import type { CallRow } from '@shared/domain/notice/call-row'
import { ledgerWords } from '@shared/words/admin-words'
import { timeWords } from '@shared/words/date-words'
import { fill } from '@shared/words/fill-words'
import { detailWords } from '@shared/words/page-words'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Dialog } from '../../components/dialog'
import { Facts } from '../../components/facts'
import { noticeAddress } from '../../features/notice/notice-address'
import { RefusalNote } from '../../features/shared/refusal-note'
import { namesOf, useDirectory } from '../../features/shared/use-directory'
import { call } from '../../lib/call'
import { clientKey } from '../../lib/client-key'
import { toast } from '../../lib/toasts'

/** One call: whom, about what, since when, and on which number. */
export function CallCard({ row }: { row: CallRow }) {
  const { title, since, leadNo = '', leadTitle, matter, movedOn } = row
  const names = namesOf(useDirectory().data)
  const who = row.name ?? ledgerWords.nameless
  const address = noticeAddress(row)
  const open = () => address !== undefined && void Taro.navigateTo({ url: address })
  return (
    <Card tight>
      <View className='t-body t-strong'>
        <Facts facts={[who, row.author ? ledgerWords.author : names.unit(row.unitId)]} />
      </View>
      <View className='t-body'>{leadTitle ?? matter?.title ?? leadNo}</View>
      <View className='t-small t-3'>
        <Facts facts={[title, leadNo, fill(ledgerWords.unreadSince, { time: timeWords(since) })]} />
      </View>
      <View>{movedOn && <View className='t-small t-2 mt1'>{ledgerWords.movedOn}</View>}</View>
      <PhoneLine row={row} who={who} />
      <View className='m-wrap g2 mt2'>
        {address !== undefined && (
          <Button
            small
            kind='text'
            label={ledgerWords.openMatter}
            ariaLabel={`${ledgerWords.openMatter}，${who}`}
            onTap={open}
          />
        )}
        <ToldButton id={row.id} who={who} />
      </View>
    </Card>
  )
}

/** Masked until it is asked for; a look is on record, so it is one tap and not a part of the list. */
function PhoneLine({ row: { id, phone, author }, who }: { row: CallRow; who: string }) {
  const key = useRef(clientKey())
  const look = useMutation({
    mutationFn: () => call('notice.lookAtPhone', { id, key: key.current }),
    gcTime: 0,
  })
  if (phone === undefined) return <View className='t-small t-2 mt1'>{ledgerWords.noPhone}</View>
  return (
    <View className='mt1'>
      <View className='t-body'>{fill(ledgerWords.phone, { phone: look.data?.phone ?? phone })}</View>
      <RefusalNote error={look.error} />
      {!look.data && (
        <Button
          small
          kind='tint'
          icon='phone'
          label={ledgerWords.lookAtPhone}
          ariaLabel={`${ledgerWords.lookAtPhone}，${who}`}
          busy={look.isPending}
          onTap={() => look.mutate()}
        />
      )}
      {author && <View className='t-small t-3 mt1'>{detailWords.contactLookAbout}</View>}
    </View>
  )
}

/** A line that is gone cannot be brought back, and it stands beside others: it is asked for by name. */
function ToldButton({ id, who }: { id: string; who: string }) {
  const queries = useQueryClient()
  const [asking, setAsking] = useState(false)
  const told = useMutation({
    mutationFn: () => call('notice.told', { id }),
    onSuccess: async () => {
      setAsking(false)
      toast(ledgerWords.toldDone)
      await Promise.all(['calls', 'troubles'].map(name => queries.invalidateQueries({ queryKey: [name] })))
    },
  })
  return (
    <View>
      <Button
        small
        label={ledgerWords.told}
        ariaLabel={`${ledgerWords.told}，${who}`}
        onTap={() => setAsking(true)}
      />
      {asking && (
        <Dialog
          title={ledgerWords.toldAsk}
          text={fill(ledgerWords.toldAbout, { name: who })}
          safe={ledgerWords.toldNotYet}
          act={ledgerWords.told}
          busy={told.isPending}
          onSafe={() => setAsking(false)}
          onAct={() => told.mutate()}
        >
          <RefusalNote error={told.error} />
        </Dialog>
      )}
    </View>
  )
}
