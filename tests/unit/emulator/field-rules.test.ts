import { fieldIsGood } from '../../../emulator/wechat/field-rules'

describe('the fields of a subscribe message', () => {
  it.each([
    ['thing1', '柳桥社区路灯不亮', true],
    ['thing1', '一'.repeat(21), false],
    ['thing1', '', false],
    ['thing1', '两\n行', false],
    ['phrase2', '已答复', true],
    ['phrase2', '已经答复了吗', false],
    ['phrase2', 'ok', false],
    ['character_string3', 'XS-2026-000123', true],
    ['character_string3', '编号1', false],
    ['date4', '2026年11月22日', true],
    ['date4', '昨天', false],
    ['time5', '2026年11月22日 15:01', true],
    ['time5', '15:01~16:00', true],
    ['number6', '12.5', true],
    ['number6', '十二', false],
    ['name7', '张三', true],
    ['name7', '一二三四五六七八九十一', false],
    ['phone_number8', '0000-0000003', true],
    ['unheard9', 'x', false],
    ['thing1', 5, false],
  ])('%s takes %j: %s', (key, value, expected) => {
    expect(fieldIsGood(key, value)).toBe(expected)
  })
})
