import type { AgreementPicture } from '@shared/domain/agreement/agreement-picture'
import { roleAgreement } from '@shared/domain/agreement/role-agreement'
import {
  groupSentences,
  peopleSentences,
  roleSentences,
  voiceSentence,
} from '@shared/words/agreement-sentences'
import * as agreementWords from '@shared/words/agreement-words'
import { sentencesOf } from './sentences-of'

const texts: Record<string, string> = {
  hours: '施工只在上午九点到下午五点。',
  price: '采光少了的部分，按评估价一次补清',
}
const textOf = (id: string) => texts[id] ?? id

const picture: AgreementPicture = {
  voters: 130,
  counted: 120,
  votes: 1500,
  statements: [],
  groups: [
    {
      name: 'A',
      people: 70,
      voices: [{ id: 'price', side: 'AGREE', count: 60, seen: 68, others: { count: 4, seen: 48 } }],
    },
    {
      name: 'B',
      people: 50,
      voices: [{ id: 'price', side: 'DISAGREE', count: 40, seen: 48, others: { count: 5, seen: 68 } }],
    },
  ],
  agreed: [
    {
      id: 'hours',
      groups: [
        { name: 'A', agree: 60, disagree: 2, pass: 3 },
        { name: 'B', agree: 30, disagree: 6, pass: 0 },
      ],
    },
  ],
  divided: [
    {
      id: 'price',
      groups: [
        { name: 'A', agree: 60, disagree: 5, pass: 3 },
        { name: 'B', agree: 4, disagree: 40, pass: 4 },
      ],
    },
  ],
}

test('a large consultation is told in sentences, each with its numbers', () => {
  expect(peopleSentences(picture)).toEqual([
    '130 人表了态，一共表态 1500 次。',
    '按表态相近，120 人分成 2 群：A群 70 人，B群 50 人。',
    '另有 10 人表态还少，没有分进去。',
  ])
  expect(groupSentences(picture, textOf)).toEqual([
    '各群都有一半以上的人赞成：“施工只在上午九点到下午五点”（A群表态的 65 人里 60 人赞成、2 人反对，B群表态的 36 人里 30 人赞成、6 人反对）。',
    '分歧最大的是：“采光少了的部分，按评估价一次补清”（A群表态的 68 人里 60 人赞成、5 人反对，B群表态的 48 人里 4 人赞成、40 人反对）。',
  ])
})

test('every statement that tells a group from the others is said, not the first alone', () => {
  const [first] = picture.groups
  const against = {
    id: 'hours',
    side: 'DISAGREE',
    count: 40,
    seen: 65,
    others: { count: 2, seen: 36 },
  } as const
  const voices = [...first!.voices, against]
  expect(voices.map(voice => voiceSentence(first!.name, voice, textOf))).toEqual([
    'A群比别人更赞成“采光少了的部分，按评估价一次补清”：68 人里 60 人赞成，其他人 48 人里 4 人。',
    'A群比别人更反对“施工只在上午九点到下午五点”：65 人里 40 人反对，其他人 36 人里 2 人。',
  ])
})

test('where there is little to say, little is said', () => {
  const small = { ...picture, voters: 12, votes: 40, groups: [], agreed: [], divided: [] }
  expect(peopleSentences(small)).toEqual([
    '12 人表了态，一共表态 40 次。',
    '不到 60 人表态，先不分群，只看人数。',
  ])
  expect(groupSentences(small, textOf)).toEqual([])
  expect(peopleSentences({ ...small, voters: 90 })[1]).toBe('看法都差不多，分不出群。')
  expect(peopleSentences({ ...small, voters: 0 })).toEqual(['还没有人表态。'])
  expect(groupSentences({ ...picture, agreed: [], divided: [] }, textOf)).toEqual([
    '还没有哪句话是各群都赞成的。',
    '还没有哪句话是一群赞成、另一群反对的。',
  ])
  expect(groupSentences({ ...picture, agreed: [], divided: [] }, textOf, false)).toEqual([])
})

test('a small room is told by roles', () => {
  const names: Record<string, string> = { RESIDENT: '居民', UNIT: '有关单位' }
  const votes = (role: string, agree: number, disagree: number) => ({ role, agree, disagree, pass: 0 })
  const found = roleAgreement(
    [
      { id: 'hours', votes: [votes('RESIDENT', 6, 0), votes('UNIT', 3, 0)] },
      { id: 'price', votes: [votes('RESIDENT', 5, 1), votes('UNIT', 0, 3)] },
      { id: 'few', votes: [] },
    ],
    { RESIDENT: 6, UNIT: 3 },
  )
  expect(roleSentences(found, { textOf, roleOf: role => names[role] ?? role })).toEqual([
    '1 条各方都同意，1 条有分歧，1 条票数还不够。',
    '各方都同意：“施工只在上午九点到下午五点”（居民 6 人里 6 人赞成，有关单位 3 人里 3 人赞成）。',
    '居民赞成的多，有关单位反对的多：“采光少了的部分，按评估价一次补清”（居民 6 人里 5 人赞成，有关单位 3 人里 0 人赞成）。',
  ])
})

test('the words are plain: no jargon of statistics, no half-width marks', () => {
  const all = sentencesOf(agreementWords)
  expect(
    all.filter(([, text]) => /聚类|主成分|置信|显著|样本|簇|算法|维度|[\u4e00-\u9fa5][,;!?]/.test(text)),
  ).toEqual([])
})
