import { View } from '@tarojs/components'
import { useState } from 'react'
import { rosterWords } from '@shared/words/admin-words'
import { fill } from '@shared/words/fill-words'
import { buttonWords } from '@shared/words/text-words'
import { Button } from '../../components/button'
import { Dialog } from '../../components/dialog'
import { refusalWords } from '../../features/shared/refusal-words'
import { call } from '../../lib/call'
import { toast } from '../../lib/toasts'
import { useRosterDeed, type RosterRow } from '../roster/roster-queries'

/** She leaves: her roles are gone with this tap. */
export function LeaveCard({ row }: { row: RosterRow }) {
  const [asking, setAsking] = useState(false)
  const leave = useRosterDeed(
    () => call('roster.leave', { id: row.id, revision: row.revision }),
    () => toast(rosterWords.leaveDone),
  )
  const act = () =>
    leave.mutate(undefined, {
      onError: error => toast(refusalWords(error).what, { bad: true }),
      onSettled: () => setAsking(false),
    })
  return (
    <View className='mt4'>
      <Button kind='bad' label={rosterWords.leave} onTap={() => setAsking(true)} />
      {asking && (
        <Dialog
          title={fill(rosterWords.leaveAsk, { name: row.name })}
          text={rosterWords.leaveAbout}
          safe={buttonWords.cancel}
          act={rosterWords.leave}
          bad
          busy={leave.isPending}
          onSafe={() => setAsking(false)}
          onAct={act}
        />
      )}
    </View>
  )
}
