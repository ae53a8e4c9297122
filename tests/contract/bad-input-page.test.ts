import { readFileSync } from 'node:fs'

const rows = readFileSync('docs/bad-input.md', 'utf8')
  .split('\n')
  .filter(line => line.startsWith('| ') && line.includes('tests/'))
  .map(line => line.split(' | ').map(cell => cell.replaceAll('|', '').trim()))

it('the page has its rows', () => expect(rows.length).toBeGreaterThan(40))

it.each(rows)('%s is a test', (what = '', _gets, file = '') => {
  const source = readFileSync(file, 'utf8')
  expect([what, source.includes(`'${what}'`) || source.includes(`"${what}"`)]).toEqual([what, true])
})
