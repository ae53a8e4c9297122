import { bigramsOf } from '@shared/domain/text/bigrams-of'
import { emergencyIn } from '@shared/domain/text/emergency-in'
import { cutTo, lengthOf } from '@shared/domain/text/length-of'
import { personalDataIn } from '@shared/domain/text/personal-data-in'
import { titleOf } from '@shared/domain/text/title-of'
import { writtenText } from '@shared/domain/text/written-text'

it.each([
  ['路灯', 2],
  ['👨‍👩‍👧', 1],
  ['👍🏽好', 2],
  ['e\u0301', 1],
])('people count %s as %i', (text, length) => expect(lengthOf(text)).toBe(length))

it('a cut never halves a character', () => {
  expect(cutTo('👨‍👩‍👧去上学', 2)).toBe('👨‍👩‍👧去')
})

it.each([
  ['孩子在二小上三年级，每天走云溪桥头那个路口。早上很挤。', '孩子在二小上三年级，每天走云溪桥头那个路口'],
  ['路灯不亮！', '路灯不亮'],
  ['。。。。测试测试123', '测试测试123'],
  ['？！', '？！'],
  ['  \n我七十二了，住桥西', '我七十二了，住桥西'],
])('the title of “%s” is “%s”', (text, title) => expect(titleOf(text)).toBe(title))

it('a title has at most thirty characters', () => {
  expect(lengthOf(titleOf('路'.repeat(80)))).toBe(30)
})

it.each([
  ['一棵大树倒下来把电线压断了，线头垂在路当中冒火星', 'FIRE'],
  ['楼下着火了，快来人', 'FIRE'],
  ['有人在河里落水了', 'MEDICAL'],
  ['有人正在打人，还持刀', 'CRIME'],
  ['上个月楼下着火了，消防通道一直堵着', undefined],
  ['飞线充电容易着火，老人担心', undefined],
  ['校门口的路灯从周一起一直不亮', undefined],
])('“%s” is an emergency: %s', (text, kind) => expect(emergencyIn(text)).toBe(kind))

it.each([
  ['打我电话19900000018', ['PHONE']],
  ['身份证号是000000194900000000', ['ID_NUMBER']],
  ['住机械厂小区5号楼2单元501', ['ADDRESS']],
  ['云A·12345的车停在路口', ['PLATE']],
  ['一共花了13800块，走了12公里', []],
])('“%s” holds %j', (text, kinds) => expect(personalDataIn(text)).toEqual(kinds))

it('a search knows a text by its pairs of characters', () => {
  expect(bigramsOf('路灯不亮，LED坏')).toEqual(['路灯', '灯不', '不亮', 'le', 'ed', '坏'])
  expect(bigramsOf('一'.repeat(3) + '二三四五六七八九十百千万'.repeat(9), 40).length).toBeLessThanOrEqual(40)
})

it.each([
  ['short', '路'],
  ['long', '路'.repeat(11)],
  ['blank', '  \n '],
  ['a control character', '路灯\u0000不亮'],
  ['a hidden direction', '路灯\u202e不亮'],
])('what is written may not be %s', (_says, text) => {
  expect(writtenText(2, 10).safeParse(text).success).toBe(false)
})

it('markup is text like any other', () => {
  expect(writtenText(2, 60).parse(' <b>路灯</b><script>1</script> ')).toBe('<b>路灯</b><script>1</script>')
})
