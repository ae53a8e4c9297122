import type { Saving } from './save-picture'

/** A browser saves a picture where it saves all others, and says so itself. */
export async function savePicture(name: string, address: string): Promise<Saving> {
  const link = Object.assign(document.createElement('a'), { href: address, download: name, hidden: true })
  document.body.append(link)
  link.click()
  link.remove()
  return 'left'
}
