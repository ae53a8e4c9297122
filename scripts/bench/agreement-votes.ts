import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { seededRandom } from '../../shared/domain/agreement/math/seeded-random'

export const shape = { people: 33_000, statements: 783, votes: 2_000_000 }

/** How many statements each person votes on: most on a few dozen, some on nearly all. */
function ballotSizes(random: () => number): number[] {
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  const pull = Array.from({ length: shape.people }, () => Math.exp(normal()))
  const all = pull.reduce((sum, one) => sum + one, 0)
  // the largest ballots are cut at the number of statements, so the others grow a little
  return pull.map(one =>
    Math.min(shape.statements, Math.max(1, Math.round(((one / all) * shape.votes) / 0.97))),
  )
}

/** A leaning of two camps, a finer one within them, chance, and one in seven unsure. */
function voter(random: () => number) {
  const [camp, leaning] = [random() < 0.45 ? 1 : -1, random() * 2 - 1]
  return ([first, second, common]: readonly number[]) => {
    if (random() < 0.15) return 0
    const pull = 1.2 * camp * first! + leaning * second! + 0.7 * common! + (random() - 0.5) * 2
    return pull > 0 ? 1 : -1
  }
}

/**
 * Made-up votes of the size of the largest real conversation, the same each time: three files of numbers that both
 * programs read.
 */
export function writeVotes(folder: string): void {
  const random = seededRandom(2021)
  const pulls = Array.from({ length: shape.statements }, () => [0, 1, 2].map(() => random() * 2 - 1))
  const order = Array.from({ length: shape.statements }, (_, at) => at)
  const [who, what, votes]: number[][] = [[], [], []]
  for (const [person, size] of ballotSizes(random).entries()) {
    const says = voter(random)
    for (let at = 0; at < size && who!.length < shape.votes; at++) {
      const to = at + Math.floor(random() * (order.length - at))
      const statement = order[to]!
      order[to] = order[at]!
      order[at] = statement
      who!.push(person)
      what!.push(statement)
      votes!.push(says(pulls[statement]!))
    }
  }
  mkdirSync(folder, { recursive: true })
  for (const [name, values] of Object.entries({ who, what, votes }))
    writeFileSync(path.join(folder, `${name}.i32`), Int32Array.from(values!))
}
