import { paintCard, type Card } from './paint-card'

/** A card to be saved or sent, as a data: address. */
export async function drawCard(card: Card): Promise<string> {
  const picture = new Image()
  picture.src = card.code
  await picture.decode()
  const canvas = document.createElement('canvas')
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('no canvas')
  const { x, y, size } = paintCard(canvas, pen, card)
  pen.drawImage(picture, x, y, size, size)
  return canvas.toDataURL('image/png')
}
