/** The plan is drawn in a box of this size; places are given in percent of it. */
const width = 343
const height = 140
const samples = 720

type Place = { left: number; top: number }
type Sample = Place & { length: number }

/** Points round the oval table, from the bottom centre on, each with how far it is from the first. */
function walk(): Sample[] {
  const [across, down] = [width / 2 - 22, height / 2 - 15]
  const points: Sample[] = []
  for (let at = 0; at <= samples; at += 1) {
    const angle = Math.PI / 2 + (at / samples) * 2 * Math.PI
    const [left, top] = [width / 2 + across * Math.cos(angle), height / 2 + down * Math.sin(angle)]
    const before = points[at - 1]
    const step = before ? Math.hypot(left - before.left, top - before.top) : 0
    points.push({ left, top, length: (before?.length ?? 0) + step })
  }
  return points
}

const percent = (part: number, whole: number) => Math.round((part / whole) * 1000) / 10

/** Where so many seats stand, equally far from each other along the rim; the first at the bottom centre. In percent. */
export function seatPlaces(count: number): Place[] {
  const points = walk()
  const whole = points[samples]?.length ?? 0
  return Array.from({ length: count }, (_, seat) => {
    const found = points.find(({ length }) => length >= (whole * seat) / count - 1e-9) ?? points[0]
    return { left: percent(found?.left ?? 0, width), top: percent(found?.top ?? 0, height) }
  })
}
