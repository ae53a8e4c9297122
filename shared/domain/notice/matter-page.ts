import type { Matter } from './matter-event'

const pages: Partial<Record<Matter['kind'], string>> = {
  consultation: 'room/detail/index?consultationId=',
  topic: 'convene/topics/index?consultationId=',
  commitment: 'room/commitment/index?commitmentId=',
  hall: 'hall/detail/index?hallId=',
  letter: 'hall/letter/index?letterId=',
  duty: 'hall/duty/index?dutyDayId=',
  contacts: 'hall/contacts/index?memberId=',
}

/** The page that shows a matter; none for a kind that has no page of its own. */
export const matterPage = ({ kind, id }: Matter) => pages[kind] && `${pages[kind]}${encodeURIComponent(id)}`
