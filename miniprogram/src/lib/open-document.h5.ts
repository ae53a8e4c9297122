const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** A browser saves the file where it saves all others. `base64` is the file itself. */
export function openDocument(fileName: string, base64: string): Promise<void> {
  const bytes = Uint8Array.from(atob(base64), letter => letter.charCodeAt(0))
  const address = URL.createObjectURL(new Blob([bytes], { type: word }))
  const link = Object.assign(document.createElement('a'), { href: address, download: fileName, hidden: true })
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
  return Promise.resolve()
}
