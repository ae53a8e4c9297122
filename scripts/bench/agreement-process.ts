import { readFileSync } from 'node:fs'
import path from 'node:path'
import { opinionMap } from '../../shared/domain/agreement/math/opinion-map'
import { matrixOf } from '../../shared/domain/agreement/math/vote-matrix'

const [, , folder = '', people = '0', statements = '0', runs = '1'] = process.argv

function numbers(name: string): Int32Array {
  const bytes = readFileSync(path.join(folder, `${name}.i32`))
  return new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4)
}

const list = {
  people: Number(people),
  statements: Number(statements),
  who: numbers('who'),
  what: numbers('what'),
  votes: numbers('votes'),
}
const before = process.memoryUsage().rss

function once() {
  const began = performance.now()
  const { components, count } = opinionMap(matrixOf(list))
  return { took: performance.now() - began, count: count.shown, components }
}

const [first, ...more] = Array.from({ length: Number(runs) }, once)
const { rss } = process.resourceUsage().maxRSS
  ? { rss: process.resourceUsage().maxRSS * 1024 }
  : process.memoryUsage()
console.log(
  JSON.stringify({
    first: first!.took,
    warm: more.map(({ took }) => took),
    groups: first!.count,
    components: first!.components.map(one => [...one]),
    rss,
    input: before,
  }),
)
