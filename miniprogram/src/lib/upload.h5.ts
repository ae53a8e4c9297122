import type { Upload } from './upload'

/** Puts a file (a Blob, or the blob: address of one) to a signed address. */
export async function putFile({ url, headers, file }: Upload): Promise<void> {
  const body = typeof file === 'string' ? await (await fetch(file)).blob() : file
  const response = await fetch(url, { method: 'PUT', headers, body })
  if (!response.ok) throw new Error(`upload: ${response.status}`)
}
