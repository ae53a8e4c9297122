import { own } from '../own'

const size = (text: string) => text.length // UTF-16 units: the stricter reading of "20 characters"
const NO_CONTROL = /^[^\u0000-\u001f\u007f]+$/
const hanzi = (text: string) => [...text].filter(letter => /\p{Script=Han}/u.test(letter)).length

const CLOCK = '\\d{1,2}:\\d{2}(:\\d{2})?'
const DAY = '\\d{4}(年\\d{1,2}月\\d{1,2}日|[-/.]\\d{1,2}[-/.]\\d{1,2})'
const time = new RegExp(`^(${DAY} ?)?${CLOCK}(~(${DAY} ?)?${CLOCK})?$`)
const date = new RegExp(`^${DAY}( ?${CLOCK})?(~${DAY}( ?${CLOCK})?)?$`)

const rules: Record<string, (text: string) => boolean> = {
  thing: text => size(text) <= 20,
  number: text => /^\d+(\.\d+)?$/.test(text) && size(text) <= 32,
  letter: text => /^[A-Za-z]{1,32}$/.test(text),
  symbol: text => size(text) <= 5,
  character_string: text => /^[\x21-\x7e]{1,32}$/.test(text),
  time: text => time.test(text) || date.test(text),
  date: text => date.test(text),
  amount: text => /^[¥$€£￥]?\d{1,10}(\.\d+)?元?$/.test(text),
  phone_number: text => /^[\d+\-() ]{1,17}$/.test(text),
  car_number: text => size(text) <= 8,
  name: text => (hanzi(text) ? size(text) <= 10 : size(text) <= 20),
  phrase: text => /^[\u4e00-\u9fa5]{1,5}$/.test(text),
  const: text => size(text) <= 20,
}

/** Whether WeChat takes this text for a template's field, whose kind is its name without the number. */
export function fieldIsGood(key: string, value: unknown): boolean {
  const rule = own(rules, key.replace(/\d+$/, ''))
  return rule !== undefined && typeof value === 'string' && NO_CONTROL.test(value) && rule(value)
}
