import type { BallotRows } from './ballot-rows'

/** Seven bits a byte; the highest bit says that more follows. */
function pushNumber(bytes: number[], value: number): void {
  for (; value > 127; value >>= 7) bytes.push((value & 127) | 128)
  bytes.push(value)
}

const CHUNK = 8192

export function textOfBytes(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += CHUNK)
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK))
  return btoa(text)
}

export const bytesOfText = (text: string) => Uint8Array.from(atob(text), letter => letter.charCodeAt(0))

/** All votes of a room as text, about 1.4 letters a vote: of each row its length and the steps between its codes. */
export function packBallots(rows: BallotRows): string {
  const bytes: number[] = []
  for (const row of rows) {
    pushNumber(bytes, row.length)
    let last = 0
    for (const code of row) {
      pushNumber(bytes, code - last)
      last = code
    }
  }
  return textOfBytes(Uint8Array.from(bytes))
}

export function unpackBallots(text: string): BallotRows {
  const bytes = bytesOfText(text)
  let at = 0
  const number = () => {
    let value = 0
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++]!
      value |= (byte & 127) << shift
      if (byte < 128) return value
    }
  }
  const rows: BallotRows = []
  while (at < bytes.length) {
    const row = new Uint16Array(number())
    let last = 0
    for (let to = 0; to < row.length; to++) row[to] = last += number()
    rows.push(row)
  }
  return rows
}
