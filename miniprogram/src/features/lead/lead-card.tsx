import { View } from '@tarojs/components'
import type { LeadSummary } from '@shared/domain/lead/lead-summary'
import { agoWords, dayWords } from '@shared/words/date-words'
import { fill } from '@shared/words/fill-words'
import { claimPoolWords } from '@shared/words/staff-words'
import { publicWords } from '@shared/words/text-words'
import type { Reader } from '@shared/words/voices'
import { Card } from '../../components/card'
import { DueTag } from '../../components/due-tag'
import { EchoRing } from '../../components/echo-ring'
import { Facts } from '../../components/facts'
import { StatePair } from '../../components/state-pair'
import { go, routes } from '../../lib/routes'
import { serverNow } from '../../lib/server-time'
import { namesOf, type Directory } from '../shared/use-directory'
import { dueOf, outcomeOf, processOf } from './lead-labels'
import { titleOf } from './lead-title'
import { ringOf } from './ring-of'

type LeadCardProps = { lead: LeadSummary; reader: Reader; directory: Directory | undefined }

/** A matter in a list: its ring, its title, how far and what came of it, where, and how long there is. */
export function LeadCard({ lead, reader, directory }: LeadCardProps) {
  const now = serverNow().toISOString()
  const turn = reader === 'author' && lead.waitsFor.includes('author')
  const outcome = outcomeOf(lead, reader, directory?.settings.letters)
  const due = reader === 'author' || reader === 'staff' ? dueOf(lead) : undefined
  const place = namesOf(directory).place(lead.area[lead.area.length - 1])
  const claimed = lead.status === 'CLAIMED' && lead.claimedUntil && dayWords(lead.claimedUntil, now)
  const facts = [
    place,
    agoWords(lead.statusAt, now),
    claimed ? fill(claimPoolWords.until, { date: claimed }) : '',
    lead.followers > 0 ? fill(publicWords.supporters, { count: lead.followers }) : '',
  ]
  return (
    <Card onTap={() => go(routes.leadDetail(lead.id))}>
      <View className='m-row m-row--top g3'>
        <EchoRing {...ringOf(lead)} outcome={outcome} />
        <View className='m-grow'>
          <View className='t-body t-strong t-clamp2 m-beside'>{titleOf(lead)}</View>
          <View className='mt1 m-under'>
            <StatePair process={processOf(lead, reader, turn)} outcome={outcome} />
          </View>
        </View>
      </View>
      <View className='m-between m-wrap g2 mt2'>
        <View className='t-small t-3'>
          <Facts facts={facts} />
        </View>
        {due && <DueTag {...due} />}
      </View>
    </Card>
  )
}
