/** Every sentence of a table of words, with the way to it. */
export function sentencesOf(table: unknown, path = ''): [string, string][] {
  if (typeof table === 'string') return [[path, table]]
  if (typeof table !== 'object' || table === null) return []
  return Object.entries(table).flatMap(([key, value]) => sentencesOf(value, path ? `${path}.${key}` : key))
}

export const lengthOf = (text: string) => [...text].length

/** The longest honest values of every hole: a sentence is measured with these in it. */
export const samples: Readonly<Record<string, string>> = {
  no: 'XS-2026-000123',
  code: 'ABCD-EFGH-JKMN-PQRS',
  unit: '市自然资源和规划局',
  unitShort: '市自然资源和规划局',
  channel: '12345热线',
  member: '苏望舒',
  by: '提案委办公室',
  role: '承办单位负责人',
  level: '联系专委会初审',
  category: '交通出行',
  reason: '不久前有人问过，答复写在下面，您看看合不合用',
  question: '请问是在桥东头还是桥西头',
  text: '完成桥头人行道改造',
  result: '排进了计划',
  letter: 'B',
  kind: '公开但不显示姓名',
  date: '2026年11月30日',
  oldDate: '2026年11月30日',
  time: '2026年11月30日 15:30',
  days: '180',
  months: '12',
  screenDays: '3',
  reboundMonths: '12',
  min: '10',
  max: '1000',
  minutes: '30',
  wait: '30 分钟',
  count: '999',
  done: '29',
  bad: '29',
  step: '交给单位办',
  n: '9',
  round: '2',
  percent: '100',
  version: '3',
  from: '21',
  to: '市城市管理局',
  hall: '柳桥社区民生议事堂',
  query: '路灯',
  office: '云溪市政协办公室',
  phone: '0000-0000001',
  name: '受理与进展',
  place: '柳桥街道',
  town: '柳桥街道',
  part: '成果',
  statements: '119',
  people: '1921',
  all: '24',
  community: '柳桥社区',
  state: '单位在办',
  title: '云溪桥头早晚高峰怎么走更安全',
  owner: '道路科',
  year: '2027',
  requestId: 'a1b2c3d4',
}

export const holesIn = (text: string) => [...text.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name ?? '')
export const filled = (text: string) =>
  text.replace(/\{([^}]*)\}/g, (_, name: string) => samples[name] ?? '?')
