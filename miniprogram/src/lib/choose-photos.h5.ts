import type { ChosenPhoto } from './choose-photos'

const options = { maxSizeMB: 1.5, maxWidthOrHeight: 2048, useWebWorker: false }

/** The browser's own file box; each picture is made smaller here. One that cannot be read goes as it is: the server judges. */
export async function choosePhotos(count: number): Promise<ChosenPhoto[]> {
  const files = (await askForFiles()).slice(0, count)
  return Promise.all(files.map(smaller))
}

/** A browser keeps what it shows for as long as the page is open, and no longer. */
export const keepPhoto = (photo: ChosenPhoto) => Promise.resolve(photo)

function askForFiles(): Promise<File[]> {
  return new Promise(resolve => {
    const input = document.createElement('input')
    Object.assign(input, { type: 'file', accept: 'image/*', multiple: true, hidden: true })
    const end = (files: File[]) => {
      input.remove()
      resolve(files)
    }
    input.addEventListener('change', () => end([...(input.files ?? [])]))
    input.addEventListener('cancel', () => end([]))
    document.body.append(input)
    input.click()
  })
}

async function smaller(file: File): Promise<ChosenPhoto> {
  const { default: compress } = await import('browser-image-compression')
  const blob = await compress(file, options).catch(() => file)
  return { src: URL.createObjectURL(blob), size: blob.size }
}
