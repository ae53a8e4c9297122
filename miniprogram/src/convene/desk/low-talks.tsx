import { View } from '@tarojs/components'
import type { Output } from '@shared/contract'
import { rateWords } from '@shared/words/closing-words'
import { fill } from '@shared/words/fill-words'
import { uiWords } from '@shared/words/ui-words'
import { Button } from '../../components/button'
import { SectionHead } from '../../components/heading'
import { List } from '../../components/list-row'
import { ConsultationRow } from '../../features/consultation/consultation-row'
import { call } from '../../lib/call'
import { usePages } from '../../lib/use-pages'

type Row = Output<'closing.low'>['rows'][number]

/** What those who took part gave it, what the office did, and its word on it. */
function noteOf({ evaluation }: Row): string | undefined {
  if (!evaluation) return undefined
  const { averages, staffScore, note } = evaluation
  const told = [
    averages && fill(rateWords.lowScores, averages),
    fill(rateWords.lowStaff, { score: staffScore }),
  ]
  return [...told, note].filter(Boolean).join('，')
}

/** Talks that were judged low, for those who coach; where there is none, nothing. */
export function LowTalks() {
  const { asked, hasMore, loadingMore, onMore } = usePages(['low'], cursor =>
    call('closing.low', { ...(cursor !== undefined && { cursor }) }),
  )
  const rows = asked.data ?? []
  if (!rows.length) return null
  return (
    <View>
      <SectionHead title={rateWords.low} />
      <List label={rateWords.low}>
        {rows.map((row, at) => (
          <ConsultationRow key={row.id} row={row} note={noteOf(row)} last={at === rows.length - 1} />
        ))}
      </List>
      {hasMore && (
        <View className='m-col mt3'>
          <Button kind='text' label={uiWords.more} busy={loadingMore} onTap={onMore} />
        </View>
      )}
    </View>
  )
}
