import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { openBrowser } from '../tests/support/open-browser'
import { scenes } from './seed/scenes-data'

const folder = path.join(import.meta.dirname, 'seed/photos')

/** Makes files of the drawings, which the seed uploads like a phone's photos. */
async function draw() {
  mkdirSync(folder, { recursive: true })
  const browser = await openBrowser()
  const page = await browser.newPage({ viewport: { width: 800, height: 600 } })
  for (const [name, shapes] of Object.entries(scenes)) {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 600" width="800" height="600">${shapes}</svg>`
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`)
    await page.screenshot({ path: path.join(folder, `${name}.jpg`), type: 'jpeg', quality: 72 })
  }
  await browser.close()
}

void draw()
