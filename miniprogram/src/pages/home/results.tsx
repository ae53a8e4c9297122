import { View } from '@tarojs/components'
import type { LeadSummary } from '@shared/domain/lead/lead-summary'
import { agoWords } from '@shared/words/date-words'
import { homeWords } from '@shared/words/page-words'
import { buttonWords } from '@shared/words/text-words'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Heading } from '../../components/heading'
import { Photo } from '../../components/photo'
import { StatePair } from '../../components/state-pair'
import { showTalk } from '../../features/consultation/talk-view'
import { filterLeads } from '../../features/lead/lead-filter'
import { outcomeOf, processOf } from '../../features/lead/lead-labels'
import { titleOf } from '../../features/lead/lead-title'
import { rowReaderOf } from '../../features/lead/reader-of'
import { useMe } from '../../features/person/use-me'
import { namesOf, useDirectory } from '../../features/shared/use-directory'
import { go, routes } from '../../lib/routes'
import { serverNow } from '../../lib/server-time'
import { useWide } from '../../lib/use-wide'

type ResultsProps = {
  rows: readonly LeadSummary[] | undefined
  /** Its place in the wide column of a wide window; else it stands last, on a narrow one. */
  wide: boolean
}

/** What came of things, larger than all else: it is why people come back. Nothing yet is not shown. */
export function Results({ rows, wide }: ResultsProps) {
  const roomy = useWide()
  if (roomy !== wide || !rows || rows.length === 0) return null
  const all = () => {
    filterLeads({ state: 'ENDED' })
    showTalk('leads')
    go(routes.leadList())
  }
  return (
    <View>
      <View className='m-sec'>
        <Heading look='t-h1'>{homeWords.results}</Heading>
        <Button
          kind='text'
          small
          label={buttonWords.all}
          ariaLabel={`${buttonWords.all}，${homeWords.results}`}
          onTap={all}
        />
      </View>
      {answeredFirst(rows)
        .slice(0, 3)
        .map(lead => (
          <Result key={lead.id} lead={lead} />
        ))}
    </View>
  )
}

const hasAnswer = ({ resultMeaning }: LeadSummary) => (resultMeaning === undefined ? 0 : 1)
/** What somebody answered stands before what only went elsewhere: there the outcome is still open. */
const answeredFirst = (rows: readonly LeadSummary[]) => [...rows].sort((a, b) => hasAnswer(b) - hasAnswer(a))

function Result({ lead }: { lead: LeadSummary }) {
  const { data: directory } = useDirectory()
  const { data: me } = useMe()
  const reader = rowReaderOf(lead, me?.roles)
  const names = namesOf(directory)
  const place = names.place(lead.area[lead.area.length - 1])
  const about = [place, names.unit(lead.unitId), agoWords(lead.statusAt, serverNow().toISOString())]
  return (
    <Card onTap={() => go(routes.leadDetail(lead.id))}>
      <View>{lead.photo !== undefined && <Photo src={lead.photo} />}</View>
      <View className={lead.photo === undefined ? 't-h2' : 't-h2 mt2'}>{titleOf(lead)}</View>
      <View className='t-small t-2 mt1'>{about.filter(Boolean).join('，')}</View>
      <View className='mt3'>
        <StatePair
          process={processOf(lead, reader)}
          outcome={outcomeOf(lead, reader, directory?.settings.letters)}
        />
      </View>
    </Card>
  )
}
