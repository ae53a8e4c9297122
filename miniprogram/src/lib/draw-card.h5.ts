type Card = { title: string; lines: readonly string[]; code: string }

const wide = 600
const margin = 48
const codeSize = 320
const face = 'system-ui, "PingFang SC", "Noto Sans CJK SC", sans-serif'
const titleStep = 52
const lineStep = 38

/** The text in lines that are no wider than this, three at most; Chinese may break anywhere. */
export function linesOf(text: string, fits: (line: string) => boolean, most = 3): string[] {
  const lines = ['']
  for (const letter of text) {
    const line = lines.at(-1) ?? ''
    if (fits(line + letter)) lines[lines.length - 1] = line + letter
    else lines.push(letter)
  }
  if (lines.length <= most) return lines
  return [...lines.slice(0, most - 1), `${[...(lines[most - 1] ?? '')].slice(0, -1).join('')}…`]
}

/** A card to be saved or sent, as a data: address: the title, what stands below it, and the code. Always on white. */
export async function drawCard({ title, lines, code }: Card): Promise<string> {
  const picture = new Image()
  picture.src = code
  await picture.decode()
  const canvas = document.createElement('canvas')
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('no canvas')
  const titleFont = `700 38px ${face}`
  pen.font = titleFont
  const titles = linesOf(title, line => pen.measureText(line).width <= wide - 2 * margin)
  canvas.width = wide
  canvas.height = 2 * margin + titles.length * titleStep + lines.length * lineStep + codeSize + 44
  pen.fillStyle = '#ffffff'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.fillStyle = '#0f544e'
  pen.fillRect(0, 0, canvas.width, 12)
  const write = (text: string, y: number, look: { font: string; fillStyle: string }) => {
    Object.assign(pen, look)
    pen.fillText(text, margin, y)
  }
  titles.forEach((line, at) =>
    write(line, margin + 36 + at * titleStep, { font: titleFont, fillStyle: '#14201d' }),
  )
  const below = margin + titles.length * titleStep + 36
  lines.forEach((line, at) =>
    write(line, below + at * lineStep, { font: `400 26px ${face}`, fillStyle: '#43524d' }),
  )
  pen.imageSmoothingEnabled = false
  pen.drawImage(picture, (wide - codeSize) / 2, below + lines.length * lineStep, codeSize, codeSize)
  return canvas.toDataURL('image/png')
}
