import { useMutation, useQueryClient } from '@tanstack/react-query'
import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { daysBetween } from '@shared/domain/calendar/local-day'
import { rosterWords } from '@shared/words/admin-words'
import { timeWords } from '@shared/words/date-words'
import { fill } from '@shared/words/fill-words'
import { buttonWords } from '@shared/words/text-words'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Heading } from '../../components/heading'
import { refusalWords } from '../../features/shared/refusal-words'
import { call } from '../../lib/call'
import { serverNow } from '../../lib/server-time'
import { toast } from '../../lib/toasts'
import type { RosterRow } from '../roster/roster-queries'

/** The code that makes a person of this line: shown once, void when a new one is made or it is revoked. */
export function InviteCard({ row }: { row: RosterRow }) {
  const cache = useQueryClient()
  const look = () => {
    for (const key of [['roster'], ['roster-row', row.id]]) void cache.invalidateQueries({ queryKey: key })
  }
  const complain = (error: unknown) => toast(refusalWords(error).what, { bad: true })
  const invite = useMutation({
    mutationFn: () => call('roster.invite', { id: row.id }),
    onSuccess: look,
    onError: complain,
  })
  const revoke = useMutation({
    mutationFn: () => call('roster.revokeInvite', { id: row.id }),
    onSuccess: () => {
      invite.reset()
      look()
      toast(rosterWords.inviteRevoked)
    },
    onError: complain,
  })
  if (row.bound) return null
  const made = invite.data
  return (
    <Card>
      <Heading>{rosterWords.inviteCode}</Heading>
      <View>{made && <Made code={made.code} expiresAt={made.expiresAt} />}</View>
      <View className='m-wrap g2 mt3'>
        <Button
          kind='tint'
          label={row.invited || made ? rosterWords.inviteNew : rosterWords.invite}
          busy={invite.isPending}
          onTap={() => invite.mutate()}
        />
        {(row.invited || made) && (
          <Button label={rosterWords.inviteRevoke} busy={revoke.isPending} onTap={() => revoke.mutate()} />
        )}
      </View>
    </Card>
  )
}

function Made({ code, expiresAt }: { code: string; expiresAt: string }) {
  const days = daysBetween(serverNow().toISOString(), expiresAt)
  return (
    <View className='mt2'>
      <View className='t-h2 t-tab'>{code}</View>
      <View className='t-small t-2'>{fill(rosterWords.inviteAbout, { days })}</View>
      <View className='t-small t-3'>{fill(rosterWords.inviteUntil, { date: timeWords(expiresAt) })}</View>
      <Button
        kind='text'
        small
        label={buttonWords.copy}
        onTap={() => void Taro.setClipboardData({ data: code })}
      />
    </View>
  )
}
