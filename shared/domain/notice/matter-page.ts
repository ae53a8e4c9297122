import type { Matter } from './matter-event'

const pages: Record<Matter['kind'], string> = {
  consultation: 'room/detail/index?consultationId=',
  topic: 'convene/topics/index?consultationId=',
  commitment: 'room/commitment/index?commitmentId=',
  hall: 'hall/detail/index?hallId=',
  keeping: 'hall/keep/index?hallId=',
  letter: 'hall/letter/index?letterId=',
  duty: 'hall/duty/index?dutyDayId=',
  contacts: 'hall/contacts/index?memberId=',
}

/** The page that shows a matter: for a tap in the inbox and for a tap on WeChat's message. */
export const matterPage = ({ kind, id }: Pick<Matter, 'kind' | 'id'>) =>
  `${pages[kind]}${encodeURIComponent(id)}`
