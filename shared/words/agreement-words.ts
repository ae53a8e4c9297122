/** What the numbers of a consultation say, in words that a resident understands. */
export const agreementWords = {
  allAgree: '各方都同意',
  allDisagree: '各方都不赞成',
  divided: '分歧在哪',
  undecided: '还看不出来',
  belowFloor: '票还不够',
  oneSide: '只有一方表了态',
  floor: '每类至少 {min} 人、全体至少 {percent}% 表过态，才列进来。人少时比例容易晃，请连人数一起看。',
  missing: '再有 {count} 人表态，就能放在一起看。',
  agree: '赞成',
  disagree: '反对',
  pass: '说不准',
  group: '{name}群',
} as const

/** Sentences that are put together into a summary. */
export const agreementSentenceWords = {
  nobody: '还没有人表态。',
  voters: '{voters} 人表了态，一共表态 {votes} 次。',
  tooFew: '不到 {min} 人表态，先不分群，只看人数。',
  oneGroup: '看法都差不多，分不出群。',
  groups: '按表态相近，{counted} 人分成 {count} 群：{groups}。',
  groupSize: '{name}群 {people} 人',
  notCounted: '另有 {count} 人表态还少，没有分进去。',
  agreed: '各群都有一半以上的人赞成：“{text}”（{sides}）。',
  noneAgreed: '还没有哪句话是各群都赞成的。',
  divided: '分歧最大的是：“{text}”（{sides}）。',
  noneDivided: '还没有哪句话是一群赞成、另一群反对的。',
  side: '{name}群表态的 {seen} 人里 {agree} 人赞成、{disagree} 人反对',
  voiceFor:
    '{name}群比别人更赞成“{text}”：{seen} 人里 {count} 人赞成，其他人 {otherSeen} 人里 {otherCount} 人。',
  voiceAgainst:
    '{name}群比别人更反对“{text}”：{seen} 人里 {count} 人反对，其他人 {otherSeen} 人里 {otherCount} 人。',
  scatter: '图上一共 {people} 人，一个点至少 5 人，点越大人越多。点离得近，就是看法近；左右上下没有好坏。',
  here: '您离{name}群最近。',
  caution: '这里只统计表了态的人，不代表没来的人。',
} as const

/** The same for a small room, where people sit by roles. */
export const roleSentenceWords = {
  counts: {
    allAgree: '{count} 条各方都同意',
    divided: '{count} 条有分歧',
    allDisagree: '{count} 条各方都不赞成',
    undecided: '{count} 条还看不出来',
    belowFloor: '{count} 条票数还不够',
  },
  none: '还没有各方都同意的。',
  side: '{name} {seen} 人里 {agree} 人赞成',
  agreed: '各方都同意：“{text}”（{sides}）。',
  divided: '{pro}赞成的多，{con}反对的多：“{text}”（{sides}）。',
} as const
