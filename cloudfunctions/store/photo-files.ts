import { app } from './cloudbase'

/** Short enough that a copied address is soon worth nothing, long enough to read a page and look at its pictures. */
const ADDRESS_SECONDS = 30 * 60

/** Where and with which headers a phone may put one file. */
export async function issueUpload(path: string) {
  const { data } = await app.getUploadMetadata({ cloudPath: path })
  const { url, token, authorization, fileId, cosFileId } = data
  const headers = {
    Signature: authorization,
    authorization,
    'x-cos-security-token': token,
    'x-cos-meta-fileid': cosFileId,
    key: encodeURIComponent(path),
  }
  return { fileId, url, headers }
}

/** The platform answers for so many at once. */
const FILES = 50

async function someAddresses(fileIds: readonly string[]): Promise<[string, string][]> {
  const { fileList } = await app.getTempFileURL({
    fileList: fileIds.map(fileID => ({ fileID, maxAge: ADDRESS_SECONDS })),
  })
  return fileList.flatMap(({ fileID, tempFileURL }) =>
    tempFileURL ? [[fileID, encodeURI(tempFileURL)] as [string, string]] : [],
  )
}

/** Addresses of files by their ids; a file that is gone has none. */
export async function addressesOf(fileIds: readonly string[]): Promise<Map<string, string>> {
  const parts = Array.from({ length: Math.ceil(fileIds.length / FILES) }, (_part, at) =>
    someAddresses(fileIds.slice(at * FILES, (at + 1) * FILES)),
  )
  return new Map((await Promise.all(parts)).flat())
}

/** A file's bytes, but never more than one above `max`: who put it there may have put anything. */
export async function readUpTo(fileId: string, max: number): Promise<Buffer | undefined> {
  const address = (await addressesOf([fileId])).get(fileId)
  const response = address === undefined ? undefined : await fetch(address)
  if (!response?.ok || !response.body) return undefined
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    chunks.push(chunk)
    length += chunk.length
    if (length > max) break
  }
  return Buffer.concat(chunks)
}

/** Writes a file; the same path again replaces it. */
export async function putFile(path: string, bytes: Buffer): Promise<string> {
  const { fileID } = await app.uploadFile({ cloudPath: path, fileContent: bytes })
  return fileID
}

/** Deletes a file; one that is gone already is fine. */
export async function dropFile(fileId: string): Promise<void> {
  await app.deleteFile({ fileList: [fileId] })
}
