import { boundId } from '@shared/domain/photo/photo-matter'
import { findPhoto } from '../store/photos'
import { askToLook } from './ask-to-look'
import { settlePreparation } from './settle-preparation'

/** What only waited for the verdict on this photo goes on, or is told to whoever has to look; leads see to their own. */
export async function settleMatterPhoto(photoId: string, at: string): Promise<void> {
  const boundTo = (await findPhoto(photoId))?.leadId ?? '' // it may have been bound since
  const consultationId = boundId('consultation', boundTo)
  if (consultationId) await settlePreparation(consultationId, at)
  const hallId = boundId('hall', boundTo)
  if (hallId) await askToLook(hallId, [photoId], at)
}
