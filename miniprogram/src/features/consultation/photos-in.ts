import type { ConsultationView } from '@shared/domain/consultation/consultation-view'

/** Those of these pictures that I may see, with their addresses. */
export const photosIn = ({ photos = [] }: ConsultationView, ids: readonly string[] = []) =>
  ids.flatMap(id => photos.find(photo => photo.id === id) ?? [])
