import { View } from '@tarojs/components'
import type { NoticeView } from '@shared/domain/notice/notice'
import { agoWords } from '@shared/words/date-words'
import { fill } from '@shared/words/fill-words'
import { inboxWords } from '@shared/words/page-words'
import { ariaWords } from '@shared/words/text-words'
import { accessible } from '../../components/accessible'
import { Icon } from '../../components/icon'
import type { IconName } from '../../components/icon-name'
import { Tap } from '../../components/tap'
import { serverNow } from '../../lib/server-time'
import { noticeAddress } from './notice-address'

const icons: Partial<Record<NoticeView['kind'], IconName>> = {
  'lead.answered': 'stamp',
  'lead.answeredFollower': 'stamp',
  'unit.toSign': 'stamp',
  'lead.extended': 'calendar',
  'lead.extensionAsked': 'calendar',
  'unit.dueSoon': 'clock',
  'unit.dueToday': 'clock',
  'unit.overdue': 'warn',
  'lead.overdueLeader': 'warn',
  'lead.referred': 'transfer',
  'unit.referred': 'transfer',
  'lead.merged': 'merge',
  'unit.nudged': 'supervise',
  'person.deleted': 'shield',
}
const iconOf = ({ kind, class: importance }: NoticeView): IconName =>
  icons[kind] ?? (importance === 'MUST' ? 'eye' : 'echo')

/** One notice: what happened, one line about it, when. The dot is for what was not read; without an address it is no link. */
export function NoticeRow({ notice, onTap }: { notice: NoticeView; onTap: () => void }) {
  const { title, body, at, read, class: importance } = notice
  const when = agoWords(at, serverNow().toISOString())
  const label = [!read && inboxWords.unread, title, body, when].filter(Boolean).join('，')
  const disc = importance === 'MUST' ? 'm-lrow__disc--voice' : 'm-lrow__disc--sq'
  const line = (
    <View className='m-row m-row--top g3 m-grow'>
      <View className={`m-lrow__disc ${disc}`}>
        <Icon name={iconOf(notice)} />
      </View>
      <View className='m-grow'>
        <View className='m-row g2'>
          <View className={read ? 't-body' : 't-body t-strong'}>{title}</View>
          {!read && <View className='m-dot' />}
        </View>
        <View className='t-small t-2'>{body}</View>
        <View className='t-small t-3 mt1'>{when}</View>
      </View>
    </View>
  )
  if (noticeAddress(notice) === undefined)
    return (
      <View className='m-lrow m-lrow--end' {...accessible({ role: 'group', label })}>
        {line}
      </View>
    )
  return (
    <Tap role='link' className='m-lrow m-lrow--tap m-lrow--end' label={label} onTap={onTap}>
      {line}
    </Tap>
  )
}

/** 3 条未读 */
export const unreadWords = (count: number) => fill(ariaWords.unread, { count })
