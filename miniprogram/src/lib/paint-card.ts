export type Card = { title: string; lines: readonly string[]; code: string }

const wide = 600
const margin = 48
const codeSize = 320
const face = 'system-ui, "PingFang SC", "Noto Sans CJK SC", sans-serif'
const titleFont = `700 38px ${face}`
const titleStep = 52
const lineStep = 38

type Pen = Pick<
  CanvasRenderingContext2D,
  'font' | 'fillStyle' | 'fillRect' | 'fillText' | 'measureText' | 'imageSmoothingEnabled'
>
type Sheet = { width: number; height: number }

/** The text in lines that are no wider than this, three at most; Chinese may break anywhere. */
export function linesOf(text: string, fits: (line: string) => boolean, most = 3): string[] {
  const lines = ['']
  for (const letter of text) {
    const line = lines[lines.length - 1] ?? ''
    if (fits(line + letter)) lines[lines.length - 1] = line + letter
    else lines.push(letter)
  }
  if (lines.length <= most) return lines
  return [...lines.slice(0, most - 1), `${[...(lines[most - 1] ?? '')].slice(0, -1).join('')}…`]
}

/**
 * Paints a card on a canvas, which gets its size from it: the title, what stands below it, and room for the code,
 * whose place is answered. Always on white.
 */
export function paintCard(canvas: Sheet, pen: Pen, { title, lines }: Card) {
  pen.font = titleFont
  const titles = linesOf(title, line => pen.measureText(line).width <= wide - 2 * margin)
  const height = 2 * margin + titles.length * titleStep + lines.length * lineStep + codeSize + 44
  Object.assign(canvas, { width: wide, height })
  const fill = (fillStyle: string, high: number) => {
    pen.fillStyle = fillStyle
    pen.fillRect(0, 0, wide, high)
  }
  fill('#ffffff', height)
  fill('#0f544e', 12)
  const write = (text: string, y: number, look: { font: string; fillStyle: string }) => {
    Object.assign(pen, look)
    pen.fillText(text, margin, y)
  }
  titles.forEach((line, at) =>
    write(line, margin + 36 + at * titleStep, { font: titleFont, fillStyle: '#14201d' }),
  )
  const below = margin + titles.length * titleStep + 36
  const small = { font: `400 26px ${face}`, fillStyle: '#43524d' }
  lines.forEach((line, at) => write(line, below + at * lineStep, small))
  pen.imageSmoothingEnabled = false
  return { x: (wide - codeSize) / 2, y: below + lines.length * lineStep, size: codeSize }
}
