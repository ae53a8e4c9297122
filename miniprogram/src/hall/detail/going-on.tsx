import { View } from '@tarojs/components'
import type { Output } from '@shared/contract'
import { hallWords } from '@shared/words/hall-words'
import { SectionHead } from '../../components/heading'
import { List } from '../../components/list-row'
import { ConsultationRow } from '../../features/consultation/consultation-row'

/** Calls and talks that who stands before the door may join now. */
export function GoingOn({ rows }: { rows: Output<'hall.life'>['now'] }) {
  if (rows.length === 0) return null
  return (
    <View>
      <SectionHead title={hallWords.now} />
      <List table label={hallWords.now}>
        {rows.map((row, at) => (
          <ConsultationRow key={row.id} row={row} last={at === rows.length - 1} />
        ))}
      </List>
    </View>
  )
}
