import { View } from '@tarojs/components'
import type { LeadView } from '@shared/domain/lead/lead-view'
import { LeadFacts } from '../lead-matter'
import { LeadTimeline } from '../lead-timeline'
import { LeadWaiting } from '../lead-waiting'
import type { Telling } from '../timeline-sentence'

/** Who waits for whom, how it came here and what comes next, and the facts. */
export function BenchHistory({ lead, told }: { lead: LeadView; told: Telling }) {
  return (
    <View>
      <View>{lead.waitsFor.length > 0 && <LeadWaiting lead={lead} told={told} />}</View>
      <LeadTimeline lead={lead} told={told} />
      <LeadFacts lead={lead} told={told} />
    </View>
  )
}
