import type { Lead } from '@shared/domain/lead/lead'
import type { LeadStatus } from '@shared/domain/lead/lead-status'
import type { LeadStep } from '@shared/domain/lead/lead-step'
import type { Emulator } from '../../emulator/start-emulator'
import { docOf, type Doc } from './doc'
import { historyOf, hoursFromNow, leadDoc, leadOf } from './lead-doc'
import { residentId, townDocs } from './town-docs'

/** What lies on desks at any time: a place with a longer past has no longer desks. */
const UNDER_WAY = 400
const open: LeadStatus[] = [
  'SCREENING',
  'OPEN',
  'REFERRED',
  'HANDLING',
  'SIGN_OFF',
  'ANSWERED',
  'NEEDS_INFO',
  'CLAIMED',
]
const past: LeadStatus[] = ['CLOSED', 'SOLVED_DIRECT', 'CLOSED', 'SOLVED_DIRECT', 'DECLINED', 'WITHDRAWN']
const steps: LeadStep[] = [
  'submit',
  'pass',
  'accept',
  'refer',
  'acceptReferral',
  'progress',
  'reply',
  'sign',
  'confirm',
]

const places = [
  ['liuqiao', 'liuqiao-c'],
  ['liuqiao', 'wenchang'],
  ['shibu', 'shibu-c'],
]
const where = [
  '菜场后门',
  '学校门口',
  '老街口',
  '河边步道',
  '三号楼下',
  '公交站旁',
  '幼儿园西侧',
  '桥头',
  '巷子深处',
  '广场东角',
]
const what = [
  '下水道',
  '路灯',
  '垃圾桶',
  '健身器材',
  '人行道',
  '停车位',
  '电梯',
  '护栏',
  '公厕',
  '充电桩',
  '井盖',
  '绿化带',
]
const how = [
  '堵了好几天',
  '一直不亮',
  '没有人清',
  '坏了没人修',
  '被占用了',
  '漏水漏得厉害',
  '松动很危险',
  '晚上声音很大',
]
const who = [
  '老人出门不方便',
  '孩子放学看不清路',
  '雨天没法走',
  '大家都很担心',
  '邻居提过多次',
  '已经有人摔倒',
]
const of = (words: readonly string[], number: number) => words[number % words.length] ?? ''

/** Sentences that differ, of a few hundred words, as a town's matters do. */
function situation(number: number): string {
  const parts = [
    of(where, number),
    of(what, number * 7 + 3),
    of(how, Math.floor(number / 3)),
    of(who, Math.floor(number / 11)),
  ]
  return `${parts[0]}的${parts[1]}${parts[2]}，${parts[3]}。编号${number % 977}附近的住户希望能派人来看看。`
}

/** One of many: the first few hundred are under way, all others lie in the past. */
export function nthLead(number: number, total: number): Lead {
  const id = `lead-${String(number).padStart(6, '0')}`
  const busy = number < UNDER_WAY
  const createdAt = hoursFromNow(busy ? -number / 8 : -(number * 40_000) / total - 60)
  const status = busy ? of(open, number) : of(past, number)
  const text = situation(number)
  return leadOf(id, {
    no: `XS-2020-${String(number).padStart(6, '0')}`,
    status: status as LeadStatus,
    authorId: number % 20 === 0 && number < 800 ? 'author' : residentId(number % (total / 10)),
    title: text.slice(0, 16),
    situation: text,
    area: ['city', ...(places[number % places.length] ?? [])],
    categoryId: of(['road-safety', 'housing', 'other'], number),
    createdAt,
    acceptedAt: createdAt,
    ...(busy && { stateDueAt: hoursFromNow(24 + number / 4) }),
    ...(status !== 'SCREENING' && { unitId: of(['roads', 'housing'], number) }),
    history: historyOf(id, createdAt, busy ? steps.slice(0, 5) : steps).map(event => ({
      ...event,
      actorId: number % 10 ? 'clerk' : 'staff',
    })),
  })
}

const followDoc = (number: number, leadId: string): Doc => {
  const personId = number < 40 ? 'neighbour' : residentId(number % 97)
  return docOf(`${leadId}:${personId}`, { leadId, personId, kind: 'MET', at: hoursFromNow(-number - 1) })
}

const noticeDoc = (number: number, leadId: string): Doc => {
  const to = number < 40 ? 'author' : residentId(number % 97)
  const at = hoursFromNow(-number - 1)
  const [id, facts] = [`notice-${number}`, {}]
  const push = { push: 'SENT', pushTries: 0 }
  return docOf(id, {
    to,
    at,
    key: `${at}_${id}`,
    kind: 'lead.accepted',
    class: 'NORMAL',
    leadId,
    leadNo: 'XS-2020-000001',
    facts,
    ...push,
  })
}

const BATCH = 2000

/** Fills a store: the town, so many leads, and with each lead somebody who follows it and a row in an inbox. */
export function fillWithLeads(emulator: Emulator, total: number): void {
  const { driver } = emulator.emulation.database
  for (const [collection, docs] of Object.entries(townDocs(total / 10))) emulator.insert(collection, ...docs)
  for (let from = 0; from < total; from += BATCH)
    driver.atomically(() => {
      for (let number = from; number < Math.min(total, from + BATCH); number++) {
        const lead = nthLead(number, total)
        emulator.insert('leads', leadDoc(lead))
        emulator.insert('follows', followDoc(number, lead.id))
        emulator.insert('notices', noticeDoc(number, lead.id))
      }
    })
}
