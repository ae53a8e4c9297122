import { createHash, randomBytes } from 'node:crypto'

/** Crockford's letters: no I, L, O or U, so that a code can be read out and written down. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const BYTES = 10

/** A code of 80 bits, in four groups. Whoever holds it may; it stands nowhere but with her. */
export function newCode(): string {
  let bits = BigInt(`0x${randomBytes(BYTES).toString('hex')}`)
  const letters: string[] = []
  for (let left = (BYTES * 8) / 5; left > 0; left--) {
    letters.push(LETTERS[Number(bits & 31n)] ?? '')
    bits >>= 5n
  }
  return letters.join('').replace(/.{4}(?=.)/g, '$&-')
}

/**
 * The id of what a code opens: its hash, which needs no salt, for nobody guesses 80 bits. As typed from a paper: any
 * case, any gaps, and the letters that people take for digits.
 */
export function idOfCode(code: string): string {
  const plain = code
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  return createHash('sha256').update(plain).digest('hex')
}
