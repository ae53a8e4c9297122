import { leadFlow } from '@shared/domain/lead/lead-flow'
import { LeadStep } from '@shared/domain/lead/lead-step'
import * as adminWords from '@shared/words/admin-words'
import * as conveneWords from '@shared/words/convene-words'
import * as enumWords from '@shared/words/enum-words'
import { errorWords } from '@shared/words/error-words'
import { stepFormWords } from '@shared/words/form-words'
import * as importWords from '@shared/words/import-words'
import * as leadWords from '@shared/words/lead-words'
import { noticeWords } from '@shared/words/notice-words'
import * as pageWords from '@shared/words/page-words'
import * as planWords from '@shared/words/plan-words'
import * as privacyWords from '@shared/words/privacy-words'
import * as reasonWords from '@shared/words/reason-words'
import * as signInWords from '@shared/words/sign-in-words'
import * as staffWords from '@shared/words/staff-words'
import * as talkWords from '@shared/words/talk-words'
import * as textWords from '@shared/words/text-words'
import * as unitWords from '@shared/words/unit-words'
import * as waitingWords from '@shared/words/waiting-words'
import { holesIn, lengthOf, samples, sentencesOf } from './sentences-of'

const everything = sentencesOf({
  adminWords,
  conveneWords,
  enumWords,
  errorWords,
  stepFormWords,
  importWords,
  leadWords,
  noticeWords,
  pageWords,
  planWords,
  privacyWords,
  reasonWords,
  signInWords,
  staffWords,
  talkWords,
  textWords,
  unitWords,
  waitingWords,
}).filter(([path]) => !/\.(code|template|class|audience|action|redirect|letter)$/.test(path))

const authorSteps: readonly string[] = LeadStep.options.filter(step => leadFlow[step].by.includes('author'))

/** What residents read: their own voice in the tables with several, and all of the pages that are theirs. */
const residents = everything.filter(
  ([path, text]) =>
    /\.(resident|other|layman|howTo)$/.test(path) ||
    /^(textWords|pageWords|privacyWords)\./.test(path) ||
    (path.startsWith('stepFormWords') && authorSteps.includes(path.split('.')[1] ?? '')) ||
    (path.startsWith('noticeWords') && /您/.test(text)),
)

const failing = (list: [string, string][], bad: RegExp) => list.filter(([, text]) => bad.test(text))

test('there are words to look at', () => {
  expect(everything.length).toBeGreaterThan(1000)
  expect(residents.length).toBeGreaterThan(400)
})

test('nothing is empty or padded', () => expect(failing(everything, /^\s|\s$|^$/)).toEqual([]))

test('every hole is one we know how to fill', () => {
  const unknown = everything.filter(([, text]) => holesIn(text).some(name => !(name in samples)))
  expect(unknown).toEqual([])
})

test('a whole sentence put into a hole is followed by our own punctuation', () =>
  expect(failing(everything, /\{(reason|result|text|question)\}(?![。，；：、”）])/)).toEqual([]))

test('nobody is shouted at, and no pictures are drawn', () =>
  expect(failing(everything, /[!！]|(?!\d)\p{Emoji_Presentation}/u)).toEqual([]))

test('Chinese sentences carry Chinese punctuation', () =>
  expect(failing(everything, /[\u4e00-\u9fa5][,;!?]|[,;!?][\u4e00-\u9fa5]/)).toEqual([]))

test('words that belong to other houses are not ours', () =>
  expect(failing(everything, /工单|用户|亲爱的|敬请期待|高度重视|请耐心|市民朋友/)).toEqual([]))

test('complaints exist only where another door is named', () =>
  expect(failing(everything, /投诉/).map(([path]) => path)).toEqual([
    'privacyWords.privacyTextWords.sections.6.lines.1',
    'reasonWords.redirectWords.HOTLINE_12345.layman',
  ]))

test('nobody is blamed', () => {
  const bad = /非法|无效|失败|请勿|必须|禁止/
  expect(failing(residents, bad)).toEqual([])
  expect(failing(sentencesOf(errorWords), bad)).toEqual([])
})

test('residents hear no jargon', () => {
  const jargon =
    /交办|立案|办复|签收|申退|会办|面商|督办|批示|并案|分答复|总答复|承办|协办|领衔|两办|知悉|反弹/
  expect(failing(residents, jargon)).toEqual([])
})

test('residents hear dates, not moods', () =>
  expect(failing(residents, /尽快|及时|近期|适时|你(?!们)/)).toEqual([]))

test('reasons are short enough to read aloud', () => {
  const long = everything.filter(
    ([path, text]) => /\.layman$/.test(path) && lengthOf(text) > 40 && !path.includes('howTo'),
  )
  expect(long).toEqual([])
})

test('no page writes a sentence that another one has', () => {
  const ours = everything.filter(
    ([path, text]) =>
      /^(text|page|staff|unit|admin)Words/.test(path) && lengthOf(text.replace(/\{\w+\}/g, '')) >= 8,
  )
  const texts = ours.map(([, text]) => text)
  expect(texts.filter((text, place) => texts.indexOf(text) !== place)).toEqual([])
})
