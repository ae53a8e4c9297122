import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** Signs what a bearer may do with one path until a moment; a new secret at every start. */
export function createSignatures(now: () => number) {
  const secret = randomBytes(32)
  const mark = (verb: string, path: string, until: number) =>
    createHmac('sha256', secret).update(`${verb}\n${path}\n${until}`).digest('hex')

  return {
    sign(verb: 'get' | 'put', path: string, lifeSeconds: number): string {
      const until = Math.floor(now() / 1000) + lifeSeconds
      return `${until}.${mark(verb, path, until)}`
    },
    isGood(verb: 'get' | 'put', path: string, signature: string): boolean {
      const [until = '', given = ''] = signature.split('.')
      const expected = Buffer.from(mark(verb, path, Number(until)))
      const found = Buffer.from(given)
      if (found.length !== expected.length || !timingSafeEqual(found, expected)) return false
      return Number(until) * 1000 >= now()
    },
  }
}
