import type { topicActions } from '@shared/contract/topic'
import type { Handler } from './context'
import { approveTopic, returnTopic } from './topic/approve-topic'
import { nominateTopic, shortlistTopics } from './topic/choose-topic'
import { leadToConsultation } from './topic/lead-to-consultation'
import { keepMonth, showMonths } from './topic/months'
import { openCall } from './topic/open-call'
import { listPlan, planFile } from './topic/plan'
import { proposeTopic, supportTopic } from './topic/propose-topic'
import { declineTopic, joinTopic, releaseTopic, weighTopic } from './topic/screen-topics'
import { listTopics } from './topic/show-topics'

export const topicHandlers: { [N in keyof typeof topicActions]: Handler<N> } = {
  'consultation.open': openCall,
  'consultation.shortlist': shortlistTopics,
  'consultation.nominate': nominateTopic,
  'consultation.approve': approveTopic,
  'consultation.returnTopic': returnTopic,
  'topic.list': listTopics,
  'topic.propose': proposeTopic,
  'topic.support': supportTopic,
  'topic.join': joinTopic,
  'topic.decline': declineTopic,
  'topic.release': releaseTopic,
  'topic.weigh': weighTopic,
  'lead.toConsultation': leadToConsultation,
  'plan.list': listPlan,
  'plan.file': planFile,
  'month.list': showMonths,
  'month.save': keepMonth,
}
