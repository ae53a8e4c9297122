const types: [type: string, beginning: string][] = [
  ['image/jpeg', 'ffd8ff'],
  ['image/png', '89504e47'],
  ['image/gif', '47494638'],
  ['image/webp', '52494646'],
]

/** The type of a picture by its first bytes; anything else is only bytes, and no browser shall run it. */
export function lookAtImage(bytes: Uint8Array): string {
  const beginning = Buffer.from(bytes.subarray(0, 8)).toString('hex')
  return types.find(([, known]) => beginning.startsWith(known))?.[0] ?? 'application/octet-stream'
}
