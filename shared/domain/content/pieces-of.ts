const ends = /[。！？；!?;\n]/

/** Where to cut before `max`: after the last sentence that ends in time, or hard, but never inside one character. */
function cutBefore(text: string, max: number): number {
  for (let at = max; at > max / 2; at--) if (ends.test(text.charAt(at - 1))) return at
  const last = text.charCodeAt(max - 1)
  return last >= 0xd800 && last < 0xdc00 ? max - 1 : max
}

/** A long text in pieces that the checker takes, cut at sentence ends (wechat.md 2.5: the developer cuts). */
export function piecesOf(text: string, max = 2400): string[] {
  const pieces: string[] = []
  let rest = text
  while (rest.length > max) {
    const cut = cutBefore(rest, max)
    pieces.push(rest.slice(0, cut))
    rest = rest.slice(cut)
  }
  return rest ? [...pieces, rest] : pieces
}
