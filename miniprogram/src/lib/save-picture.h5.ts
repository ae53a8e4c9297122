/** A browser saves a picture where it saves all others. */
export function savePicture(fileName: string, address: string): void {
  const link = Object.assign(document.createElement('a'), { href: address, download: fileName, hidden: true })
  document.body.append(link)
  link.click()
  link.remove()
}
