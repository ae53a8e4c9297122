import { canvasNode, drawable, fileOf, letGo, penOf, pictureFor } from './canvas-node'
import { paintCard, type Card } from './paint-card'

/** The canvas on the page that the card is drawn on; nobody sees it. */
export const cardCanvas = 'card-canvas'

/** A card to be saved or sent, as a file of the phone. In a browser `draw-card.h5.ts` makes an address of it. */
export async function drawCard(card: Card): Promise<string> {
  const canvas = await canvasNode(cardCanvas)
  const picture = await pictureFor(canvas, card.code)
  const pen = penOf(canvas)
  const { x, y, size } = paintCard(canvas, pen, card)
  pen.drawImage(drawable(picture), x, y, size, size)
  const file = await fileOf(canvas, 'png')
  letGo(canvas)
  return file
}
