import { View } from '@tarojs/components'
import type { ConsultationView } from '@shared/domain/consultation/consultation-view'
import type { ToldSuggestion } from '@shared/domain/consultation/told-outcome'
import { outcomeWords } from '@shared/words/closing-words'
import { fill } from '@shared/words/fill-words'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { RoleBars } from '../../components/room/role-bars'
import { toldBars } from '../../components/room/told-bars'
import { StatePair } from '../../components/state-pair'
import { go, routes } from '../../lib/routes'
import { useHasRole } from '../person/use-me'
import { openLeadFrom } from '../shared/lead-from'

/** What was suggested, who stood behind it, and whether it was taken. */
export function SuggestionLines({ consultation }: { consultation: ConsultationView }) {
  const { id, outcome, publishedAt } = consultation
  const mayRaise = useHasRole('member', 'townWorker', 'proposalStaff', 'proposalChief')
  return (
    <View>
      {outcome?.suggestions.map(line => (
        <Card key={line.row}>
          <View className='t-body t-strong'>{`${line.row}. ${line.text}`}</View>
          <View className='mt2'>
            <StatePair
              process={{
                words: line.adopted ? outcomeWords.adopted : outcomeWords.notAdopted,
                kind: 'ended',
              }}
              outcome={
                line.adopted
                  ? { meaning: 'PLANNED', words: outcomeWords.adopted }
                  : { meaning: 'REFERENCE', words: outcomeWords.notAdopted }
              }
            />
          </View>
          {line.note !== undefined && <View className='t-small t-2 mt2'>{line.note}</View>}
          {line.saidAs !== undefined && (
            <View className='t-small t-2 mt2'>{fill(outcomeWords.saidAs, { text: line.saidAs })}</View>
          )}
          <View>
            {line.support.length > 0 && <RoleBars rows={toldBars(line.support)} legend={line.row === 1} />}
          </View>
          <LeadWay line={line} id={id} mayRaise={mayRaise && publishedAt !== undefined} />
        </Card>
      ))}
    </View>
  )
}

/** A line goes on as a lead by one tap, and says so afterwards. */
function LeadWay({ line, id, mayRaise }: { line: ToldSuggestion; id: string; mayRaise: boolean }) {
  const { leadId } = line
  if (leadId !== undefined)
    return (
      <View className='mt2'>
        <Button small kind='text' label={outcomeWords.isLead} onTap={() => go(routes.leadDetail(leadId))} />
      </View>
    )
  if (!mayRaise) return null
  return (
    <View className='mt2'>
      <Button
        small
        label={outcomeWords.toLead}
        ariaLabel={`${outcomeWords.toLead}：${line.text}`}
        onTap={() => openLeadFrom({ kind: 'SUGGESTION', id: `${id}:${line.row}` }, line.text)}
      />
    </View>
  )
}
