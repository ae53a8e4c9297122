import type { ChosenText } from './choose-text-file'

/** The browser's own file box. */
export async function chooseTextFile(extension: string): Promise<ChosenText | undefined> {
  const file = await askForFile(`.${extension}`)
  return file && { name: file.name, text: await file.text() }
}

function askForFile(accept: string): Promise<File | undefined> {
  return new Promise(resolve => {
    const input = document.createElement('input')
    Object.assign(input, { type: 'file', accept, hidden: true })
    const end = (file?: File) => {
      input.remove()
      resolve(file)
    }
    input.addEventListener('change', () => end(input.files?.[0]))
    input.addEventListener('cancel', () => end())
    document.body.append(input)
    input.click()
  })
}
