import type { Emulator } from '../../../emulator/start-emulator'
import { bareJpeg } from '../../../tests/support/photo-files'
import { docOf } from '../doc'
import { hoursFromNow } from '../lead-doc'
import { benchCase, counts, reads } from './bench-case'

const photo = (state: string, more: object = {}) =>
  docOf('photo-1', {
    ownerId: 'author',
    state,
    inboxPath: 'inbox/photo-1',
    createdAt: hoursFromNow(-1),
    ...more,
  })
const fileAt = async ({ emulation }: Emulator, path: string) => {
  await emulation.storage.files.write(path, bareJpeg)
  return emulation.storage.fileIdOf(path)
}
/** The way of a photo. */
export const photoCases = [
  benchCase('photo.ticket', {
    as: 'author',
    input: () => ({ bytes: 200_000 }),
    operations: counts('storage getUploadMetadata', 'photos add'),
  }),
  benchCase('photo.arrived', {
    as: 'author',
    given: () => ({
      photos: [photo('ISSUED', { inboxFileId: 'cloud://local-env.local-bucket/inbox/photo-1' })],
    }),
    prepare: emulator => fileAt(emulator, 'inbox/photo-1') as unknown as string,
    input: () => ({ photoId: 'photo-1' }),
    operations: counts(
      'photos get',
      'storage batchGetDownloadUrl',
      'storage getUploadMetadata',
      'photos change',
      'storage batchDeleteFile',
      'identities find',
      'storage batchGetDownloadUrl',
      'wechat media_check_async',
      'photos change',
    ),
  }),
  benchCase('photo.view', {
    as: 'author',
    given: () => ({
      photos: [photo('PASSED', { fileId: 'cloud://local-env.local-bucket/photos/photo-1.jpg' })],
    }),
    input: () => ({ photoIds: ['photo-1'] }),
    operations: reads('photos find', 'photos find', 'storage batchGetDownloadUrl'),
  }),
]
