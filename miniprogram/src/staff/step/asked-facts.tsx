import { View } from '@tarojs/components'
import type { LeadView } from '@shared/domain/lead/lead-view'
import { dateWords } from '@shared/words/date-words'
import { fill } from '@shared/words/fill-words'
import { contentHeldWords, extensionWords, unitReturnWords } from '@shared/words/reason-words'
import { caseWords } from '@shared/words/staff-words'
import { Card } from '../../components/card'
import { namesOf, useDirectory } from '../../features/shared/use-directory'

type Reasons = Readonly<Record<string, { official: string }>>
const official = (reasons: Reasons, code: string) => reasons[code]?.official ?? code

/** What the unit asked for, or what the machine doubted: what the decision is about. */
export function AskedFacts({ lead }: { lead: LeadView }) {
  const { data: directory } = useDirectory()
  if (lead.audience !== 'staff') return null
  const { returnAsked, extensionAsked, contentReason, dueAt } = lead
  const lines = [
    contentReason
      ? fill(caseWords.verdict, { reason: official(contentHeldWords, contentReason) })
      : undefined,
    ...(returnAsked
      ? [
          fill(caseWords.returnReason, { reason: official(unitReturnWords, returnAsked.reasonCode) }),
          returnAsked.text,
          fill(caseWords.returnTo, { unit: namesOf(directory).unit(returnAsked.toUnitId) }),
        ]
      : []),
    ...(extensionAsked
      ? [
          fill(caseWords.extensionReason, { reason: official(extensionWords, extensionAsked.reasonCode) }),
          extensionAsked.text,
          fill(caseWords.extensionTo, {
            date: dateWords(extensionAsked.dueAt),
            oldDate: dueAt && dateWords(dueAt),
          }),
        ]
      : []),
  ].filter(line => typeof line === 'string')
  if (lines.length === 0) return null
  return (
    <Card kind='flat'>
      {lines.map(line => (
        <View key={line} className='t-body'>
          {line}
        </View>
      ))}
    </Card>
  )
}
