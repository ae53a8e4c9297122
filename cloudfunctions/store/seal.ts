import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'

const CIPHER = 'aes-256-gcm'

/** The keys of the environment, `k2:base64,k1:base64`: the first one seals, all of them open. */
function keys(): Map<string, Buffer> {
  const pairs = (process.env.MINYI_KEYS ?? '').split(',').map(pair => pair.trim().split(':'))
  const found = new Map(pairs.map(([id = '', key = '']) => [id, Buffer.from(key, 'base64')]))
  for (const [id, key] of found)
    if (!/^[a-z0-9]{1,16}$/.test(id) || key.length !== 32)
      throw new Error('MINYI_KEYS must hold id:base64 pairs of 32 bytes each')
  return found
}

/**
 * Seals a personal datum for the record and field it belongs to (`boundTo`): copied into another record it does not
 * open. The key's name stands in front, so that a key may be replaced while old values stay readable.
 */
export function sealText(text: string, boundTo: string): string {
  const [[id, key] = []] = keys()
  if (!id || !key) throw new Error('MINYI_KEYS is empty')
  const iv = randomBytes(12)
  const cipher = createCipheriv(CIPHER, key, iv).setAAD(Buffer.from(boundTo))
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return [id, ...[iv, cipher.getAuthTag(), sealed].map(part => part.toString('base64url'))].join('.')
}

/** The datum behind a sealed value; throws if the key is lost, or the value was changed or moved. */
export function openText(value: string, boundTo: string): string {
  const [id = '', iv = '', tag = '', sealed = ''] = value.split('.')
  const key = keys().get(id)
  if (!key) throw new Error(`no key ${id} to open ${boundTo}`)
  const decipher = createDecipheriv(CIPHER, key, Buffer.from(iv, 'base64url'), { authTagLength: 16 })
    .setAAD(Buffer.from(boundTo))
    .setAuthTag(Buffer.from(tag, 'base64url'))
  return Buffer.concat([decipher.update(Buffer.from(sealed, 'base64url')), decipher.final()]).toString('utf8')
}

/** A name for a phone number that finds it again and tells nothing without the key: for look-up alone. */
export function phoneKey(phone: string): string {
  const key = Buffer.from(process.env.MINYI_INDEX_KEY ?? '', 'base64')
  if (key.length !== 32) throw new Error('MINYI_INDEX_KEY must be 32 bytes in base64')
  return createHmac('sha256', key).update(phone).digest('base64url')
}
