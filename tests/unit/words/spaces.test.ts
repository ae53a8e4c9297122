import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { filled } from './sentences-of'

const folder = path.resolve(__dirname, '../../../shared/words')
const files = readdirSync(folder)

/** Every string of a file of words, its holes filled; what is put together of parts counts as one number. */
const stringsOf = (source: string): string[] =>
  [...source.replace(/^\s*(\/\*\*|\*|\/\/).*$/gm, '').matchAll(/'((?:[^'\\\n]|\\.)*)'|`([^`]*)`/g)].map(
    ([, plain, pattern]) => filled(plain ?? (pattern ?? '').replace(/\$\{[^}]*\}/g, '7')),
  )

/** Days of the calendar, telephone numbers that are names, and codes: none of them is a number in a sentence. */
const names =
  /\d+年(\d+月(\d+日)?)?|\d+月(\d+日)?|\b(12\d{3}|110|119|120)(?!\d)|[A-Z]+(-\w+)+|0000-\d+|a1b2c3d4/g

/** The numbers of a text that touch a Chinese character, with what they touch. */
const crowded = (text: string): string[] =>
  text.replace(names, '').match(/\p{Script=Han}\d+%?|\d+%?\p{Script=Han}|\dMB/gu) ?? []

test.each([
  ['共3条', ['共3']],
  ['最多 6张', ['6张']],
  ['至少 5% 表过态', []],
  ['2026年3月20日前，打12345，编号XS-2026-000123是同一件', []],
  ['满3人，不到 3 人', ['满3']],
])('a number that touches a word is found in %s', (text, found) => expect(crowded(text)).toEqual(found))

test.each(files)('%s leaves a space on both sides of a number', file => {
  const texts = stringsOf(readFileSync(path.join(folder, file), 'utf8'))
  expect(texts.filter(text => crowded(text).length)).toEqual([])
})

test('there are numbers to look at', () => {
  const texts = files.flatMap(file => stringsOf(readFileSync(path.join(folder, file), 'utf8')))
  expect(texts.filter(text => / \d+ /.test(text)).length).toBeGreaterThan(150)
})
