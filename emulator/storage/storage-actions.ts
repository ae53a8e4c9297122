import { Refusal } from '../refusal'
import type { Storage } from './storage'

type Request = Record<string, unknown>
const USUAL_SECONDS = 7200

function checkPath(path: unknown): string {
  const text = String(path ?? '')
  const isBad = !text || text.startsWith('/') || text.includes('//') || text.split('/').includes('..')
  if (isBad || text.length > 850) throw new Refusal('STORAGE_PATH_INVALID', `not a path: ${text}`)
  return text
}

/** What the SDK may ask of the storage, by the name that travels on the wire. */
export const storageActions: Record<string, (storage: Storage, request: Request) => object> = {
  'storage.getUploadMetadata': (storage, request) => {
    const path = checkPath(request['path'])
    const fileId = storage.fileIdOf(path)
    return { ...storage.upload(path), token: 'local', fileId, cosFileId: encodeURIComponent(fileId) }
  },

  'storage.batchGetDownloadUrl': (storage, request) => {
    const files = (request['file_list'] ?? []) as { fileid: string; max_age?: number }[]
    const download_list = files.map(({ fileid, max_age }) => {
      const path = storage.pathOf(fileid)
      if (path === undefined || !storage.files.read(path))
        return { code: 'STORAGE_FILE_NONEXIST', fileID: fileid, fileid, tempFileURL: '' }
      const tempFileURL = storage.download(path, max_age ?? USUAL_SECONDS)
      return { code: 'SUCCESS', fileID: fileid, fileid, tempFileURL }
    })
    return { download_list }
  },

  'storage.batchDeleteFile': (storage, request) => {
    const ids = (request['fileid_list'] ?? []) as string[]
    const remove = (id: string) => storage.files.remove(storage.pathOf(id) ?? '')
    return {
      delete_list: ids.map(id => ({ fileID: id, code: remove(id) ? 'SUCCESS' : 'STORAGE_FILE_NONEXIST' })),
    }
  },
}
