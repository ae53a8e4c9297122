/** A browser saves the file where it saves all others. */
export function saveTextFile(fileName: string, text: string): Promise<void> {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = Object.assign(document.createElement('a'), { href: address, download: fileName, hidden: true })
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
  return Promise.resolve()
}
