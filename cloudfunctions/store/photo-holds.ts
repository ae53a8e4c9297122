import type { Consultation } from '@shared/domain/consultation/consultation'
import type { MatterEvent } from '@shared/domain/notice/matter-event'
import { _, db } from './cloudbase'
import { tellingOf, tellingOfNew } from './matter-outbox'

/**
 * The wait of a preparation for the verdict on its pictures is over: it is free, or a person's to free. It takes no
 * revision, so that whoever goes on writing meanwhile is not told that somebody was faster.
 */
export async function endPhotoHold(
  { id, revision }: Pick<Consultation, 'id' | 'revision'>,
  { free, telling }: { free: boolean; telling: readonly MatterEvent[] },
): Promise<boolean> {
  const { updated } = await db
    .collection('consultations')
    .where({ _id: id, revision, 'preparation.awaitsPhotos': true })
    .update({
      'preparation.awaitsPhotos': _.remove(),
      ...(free && { 'preparation.held': _.remove() }),
      ...tellingOf(telling),
    })
  return updated === 1
}

/** Puts it into the outbox of a doubted photo that somebody has to look at: once, however often it is asked for. */
export const askForLook = (photoId: string, news: MatterEvent) =>
  db
    .collection('photos')
    .where({ _id: photoId, state: 'HELD', outbox: _.exists(false) })
    .update(tellingOfNew([news]))
