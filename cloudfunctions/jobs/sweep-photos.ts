import { addMinutes } from '@shared/domain/calendar/local-day'
import { clearInbox, dropPhoto, photosWithoutLead, photosWithVoidTicket } from '../store/photo-sweep'
import { timeBudget } from './time-budget'

const DAY = 24 * 60
const TICKET_DAYS = 2
/** A draft may wait on its phone so long; then its pictures go, and the phone sends them again. */
const DRAFT_DAYS = 30

/**
 * Deletes pictures that nobody needs: unused tickets after two days, photos of drafts never sent after thirty, and
 * what was put into an inbox behind the back of a photo that had arrived.
 */
export async function sweepPhotos(now: string): Promise<void> {
  const hasTime = timeBudget()
  const tickets = await photosWithoutLead(addMinutes(now, -TICKET_DAYS * DAY), 'ISSUED')
  const drafts = await photosWithoutLead(addMinutes(now, -DRAFT_DAYS * DAY))
  for (const photo of [...tickets, ...drafts]) if (hasTime()) await dropPhoto(photo)
  for (const photo of await photosWithVoidTicket(now)) if (hasTime()) await clearInbox(photo)
}
