type Counts = { name: string; agree: number; unsure: number; against: number }

/** The few words that belong to the parts of a room and to no one room. */
export const roomWords = {
  agree: '赞成',
  against: '反对',
  unsure: '说不准',
  yourView: '您的看法',
  listen: '念给我听',
  nobody: '没人表态',
  figure: '右边是赞成人数/表态人数',
  counts: ({ name, agree, unsure, against }: Counts) =>
    agree + unsure + against === 0
      ? `${name}还没人表态`
      : `${name}：赞成 ${agree} 人，说不准 ${unsure} 人，反对 ${against} 人`,
  before: '先表态，再看大家怎么想。',
  after: '想法变了，随时可以改。',
  closed: '表态结束了。',
  timeUp: '时间到',
  step: (at: number, name: string) => `第 ${at} 步 ${name}`,
  here: '您在这里',
  rather: '更赞成：',
  ratherNot: '更反对：',
  others: '其他人',
  moreVoices: (left: number) => `再看 ${left} 条`,
  voiceFigure: '右边是人数/表态人数',
} as const
