import { encode } from 'uqr'
import type { Emulation } from '../emulation'
import { refused, type WeChatAnswer } from './answer'
import { pageExists } from './pages'
import { pngOf } from './png'

const SCENE = /^[0-9A-Za-z!#$&'()*+,/:;=?@\-._~]{1,32}$/

/** `getwxacodeunlimit`: a code that opens the H5 page with this scene. Bytes of a PNG, or a refusal. */
export function miniCode(emulation: Emulation, body: Record<string, unknown>): Buffer | WeChatAnswer {
  const scene = String(body['scene'] ?? '')
  const page = String(body['page'] ?? '')
  if (!SCENE.test(scene)) return refused(40169, 'invalid length for scene, or the data is not json string')
  if (page.startsWith('/') || page.includes('?')) return refused(41030, 'invalid page')
  if (body['check_path'] !== false && page && !pageExists(emulation.config, page))
    return refused(41030, 'invalid page')
  const address = `${emulation.publicUrl()}/#/${page}?scene=${encodeURIComponent(scene)}`
  const { data } = encode(address, { ecc: 'M', border: 4 })
  const width = Math.min(1280, Math.max(280, Number(body['width'] ?? 430)))
  return pngOf(data, Math.max(1, Math.floor(width / data.length)))
}
