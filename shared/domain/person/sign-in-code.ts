const CODE = /(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}/i

/** The code of a waiting PC in whatever was scanned or handed over: the code alone, or an address that carries it. */
export function signInCodeIn(text: string): string | undefined {
  return CODE.exec(unescaped(text))?.[0].toUpperCase()
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
