import { ownVerdict, saysNothing } from '@shared/domain/content/own-verdict'
import { piecesOf } from '@shared/domain/content/pieces-of'

const of = (text: string, more: { isPublic?: boolean; withPhotos?: boolean } = {}) => {
  const { outcome, reason } = ownVerdict({ text, isPublic: true, ...more })
  return reason ? `${outcome} ${reason}` : outcome
}

describe('our own rules', () => {
  test.each([
    ['小区门口的路灯坏了半个月，晚上看不见路。', 'PASS'],
    ['有事打我电话19900000018，也可以找隔壁卖鱼的老周。', 'HELD PERSONAL_DATA'],
    ['我叫毛阿根，身份证号是000000194900000000，请帮我问问。', 'HELD PERSONAL_DATA'],
    ['住机械厂小区5号楼2单元501，楼道漏水。', 'HELD PERSONAL_DATA'],
    ['新塘小学三年级二班的王小果同学，买了辣条肚子疼。', 'HELD MINOR'],
    ['我反映村里一个人的问题，他修路的时候把自家晒谷坪也铺了。', 'HELD NAMED_PERSON'],
    ['一辆牌照云X·00000的白色货车在那里趴了二十分钟。', 'HELD PERSONAL_DATA'],
  ])('%s', (text, expected) => expect(of(text)).toBe(expected))

  test('a plate beside a picture is most likely in it', () =>
    expect(of('一辆牌照云X·00000的白色货车。', { withPhotos: true })).toBe('HELD PHOTO_PRIVACY'))

  test('what only officials read may say who and where', () =>
    expect(of('有事打我电话19900000018，住5号楼2单元501。', { isPublic: false })).toBe('PASS'))

  test('an accusation is looked at although only officials read it', () =>
    expect(of('我反映村里一个人的问题。', { isPublic: false })).toBe('HELD NAMED_PERSON'))
})

test.each([
  ['。。。。测试测试123', true],
  ['啊啊啊啊啊啊啊啊啊啊啊啊', true],
  ['1234567890', true],
  ['test test test', true],
  ['路灯坏了，没人来修。', false],
])('%s says nothing: %s', (text, expected) => expect(saysNothing(text)).toBe(expected))

describe('a text longer than the checker takes', () => {
  test('is cut after a sentence, and nothing is lost', () => {
    const text = '井盖松了。'.repeat(5) + '没有句号'.repeat(3)
    expect(piecesOf(text, 12)).toEqual([
      '井盖松了。井盖松了。',
      '井盖松了。井盖松了。',
      '井盖松了。没有句号没有句',
      '号没有句号',
    ])
  })

  test('never cuts through a character', () => expect(piecesOf('😀😀😀', 3)).toEqual(['😀', '😀', '😀']))

  test('an empty one has no pieces', () => expect(piecesOf('')).toEqual([]))
})
