import { View } from '@tarojs/components'
import { useState } from 'react'
import type { NoticeView } from '@shared/domain/notice/notice'
import { fill } from '@shared/words/fill-words'
import { inboxWords } from '@shared/words/page-words'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Heading } from '../../components/heading'
import { stepRoute } from '../../features/lead/step-routes'
import { TurnButtons } from '../../features/lead/turn-buttons'
import { NoticeRow, unreadWords } from '../../features/notice/notice-row'
import type { Matter } from './notice-groups'

type MatterCardProps = { matter: Matter; onOpen: (notice: NoticeView, address?: string) => void }

/** All that was told about one matter: the latest, what it waits for if that is her, and on a tap what came before. */
export function MatterCard({ matter, onOpen }: MatterCardProps) {
  const [whole, setWhole] = useState(false)
  const { notices } = matter
  const [latest, ...earlier] = notices
  if (!latest) return null
  const unread = notices.filter(({ read }) => !read).length
  const name = matter.title ?? latest.title
  const rest = whole ? inboxWords.fewer : fill(inboxWords.earlier, { count: earlier.length })
  return (
    <Card>
      <View>
        {matter.title !== undefined && (
          <View className='m-between g2'>
            <View className='m-grow t-clamp2'>
              <Heading level={3} look='t-body t-strong'>
                {name}
              </Heading>
            </View>
            <View className='t-small t-2 m-fix'>{unread > 1 ? unreadWords(unread) : ''}</View>
          </View>
        )}
      </View>
      <NoticeRow notice={latest} onTap={() => onOpen(latest)} />
      <View>
        {latest.turn && latest.leadId !== undefined && (
          <TurnButtons
            leadId={matter.id}
            turn={latest.turn}
            about={name}
            onAnswer={step => onOpen(latest, stepRoute(matter.id, step))}
          />
        )}
      </View>
      <View>
        {whole &&
          earlier.map(notice => <NoticeRow key={notice.id} notice={notice} onTap={() => onOpen(notice)} />)}
      </View>
      <View>
        {earlier.length > 0 && (
          <View className='m-row m-flush'>
            <Button
              kind='text'
              small
              label={rest}
              ariaLabel={`${name}，${rest}`}
              onTap={() => setWhole(!whole)}
            />
          </View>
        )}
      </View>
    </Card>
  )
}
