import { View } from '@tarojs/components'
import { talkWords } from '@shared/words/talk-words'
import { buttonWords } from '@shared/words/text-words'
import { Button } from '../../components/button'
import { SectionHead } from '../../components/heading'
import { List } from '../../components/list-row'
import { useConsultations } from '../../features/consultation/consultation-list'
import { ConsultationRow } from '../../features/consultation/consultation-row'
import { showTalk } from '../../features/consultation/talk-view'
import { go, routes } from '../../lib/routes'

const openAll = () => {
  showTalk('consultations')
  go(routes.leadList())
}

/** What is asked for and what is talked over right now. Nothing is not shown. */
export function HomeTalks() {
  const calling = useConsultations('CALLING').asked.data
  const talking = useConsultations('TALKING').asked.data
  return (
    <View>
      <Part title={talkWords.talking} rows={talking} />
      <Part title={talkWords.calling} rows={calling} />
    </View>
  )
}

type Rows = ReturnType<typeof useConsultations>['asked']['data']

function Part({ title, rows }: { title: string; rows: Rows }) {
  if (!rows || rows.length === 0) return null
  const first = rows.slice(0, 3)
  return (
    <View>
      <SectionHead
        title={title}
        more={
          <Button
            kind='text'
            small
            label={buttonWords.all}
            ariaLabel={`${buttonWords.all}，${title}`}
            onTap={openAll}
          />
        }
      />
      <List label={title}>
        {first.map((row, at) => (
          <ConsultationRow key={row.id} row={row} last={at === first.length - 1} />
        ))}
      </List>
    </View>
  )
}
