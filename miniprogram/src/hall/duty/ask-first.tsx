import { View } from '@tarojs/components'
import type { DutyDayView } from '@shared/contract/hall'
import { fill } from '@shared/words/fill-words'
import { dutyWords } from '@shared/words/hall-words'
import { SectionHead } from '../../components/heading'
import { List, ListRow } from '../../components/list-row'
import { go, routes } from '../../lib/routes'
import { serverNow } from '../../lib/server-time'

/** Who cannot come, or wants an answer prepared, asks before the day: each member who receives, in writing. */
export function AskFirst({ day }: { day: DutyDayView }) {
  if (day.cancelled || day.to <= serverNow().toISOString()) return null
  return (
    <View>
      <SectionHead title={dutyWords.askFirst} />
      <List label={dutyWords.askFirst}>
        {day.members.map(({ id, name }, at) => (
          <ListRow
            key={id}
            icon='edit'
            title={fill(dutyWords.askOne, { name })}
            last={at === day.members.length - 1}
            onTap={() => go(routes.writeLetter(id, day.id))}
          />
        ))}
      </List>
    </View>
  )
}
