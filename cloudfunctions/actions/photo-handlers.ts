import type { photoActions } from '@shared/contract/photo'
import type { Handler } from './context'
import { giveTicket } from './photo/give-ticket'
import { takePhoto } from './photo/take-photo'
import { viewPhotos } from './photo/view-photos'

export const photoHandlers: { [N in keyof typeof photoActions]: Handler<N> } = {
  'photo.ticket': giveTicket,
  'photo.arrived': takePhoto,
  'photo.view': viewPhotos,
}
