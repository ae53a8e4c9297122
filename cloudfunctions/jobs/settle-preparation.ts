import { preparationPhotos } from '@shared/domain/consultation/preparation'
import { SYSTEM } from '@shared/domain/person/actor'
import { prepHeldNews } from '../actions/preparing/prep-held-news'
import { getConsultation } from '../store/consultations'
import { endPhotoHold } from '../store/photo-holds'
import { photosVerdict } from './photos-verdict'

/**
 * Frees a preparation that only waited for the verdict on its pictures, once the last has passed: its words were found
 * good when they were written. A picture in doubt is told to the office, and holds until it has looked. False while
 * one still waits, or nothing was held for them.
 */
export async function settlePreparation(consultationId: string, at: string): Promise<boolean> {
  const held = await getConsultation(consultationId)
  if (!held.preparation.awaitsPhotos) return false
  const verdict = await photosVerdict(preparationPhotos(held.preparation))
  if (!verdict) return false
  const free = verdict.outcome === 'PASS'
  const telling = free ? [] : [prepHeldNews(held, { actorId: SYSTEM.id, at })]
  return endPhotoHold(held, { free, telling })
}
