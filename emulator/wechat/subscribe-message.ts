import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import type { Emulation } from '../emulation'
import { own } from '../own'
import { fine, refused, type WeChatAnswer } from './answer'
import { fieldIsGood } from './field-rules'
import { pageExists } from './pages'

export type Template = { title: string; keys: string[] }
type Data = Record<string, { value: string }>

/** The templates that the account has, by their ids. */
export function readTemplates(file: string | undefined): Record<string, Template> {
  return file && existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, Template>) : {}
}

type Letter = { openid: string; templateId: string; page: string; data: Data }

const readLetter = (body: Record<string, unknown>): Letter => ({
  openid: String(body['touser'] ?? ''),
  templateId: String(body['template_id'] ?? ''),
  page: String(body['page'] ?? ''),
  data: (body['data'] ?? {}) as Data,
})

/** What is wrong with a message, in the order in which WeChat looks. */
function objection(
  emulation: Emulation,
  { openid, templateId, page, data }: Letter,
): WeChatAnswer | undefined {
  const template = own(readTemplates(emulation.config.templates), templateId)
  if (!emulation.personas.byOpenid(openid)) return refused(40003, 'invalid openid')
  if (!template) return refused(40037, 'invalid template_id')
  if (page && !pageExists(emulation.config, page)) return refused(41030, 'invalid page')
  const bad = badField(template, data)
  if (bad) return refused(47003, `argument invalid! data.${bad}.value invalid`)
  const isSpent = emulation.ledger.credits(openid, templateId) < 1
  return isSpent ? refused(43101, 'user refuse to accept the msg') : undefined
}

/** `subscribe/send`: checks as WeChat does, takes one credit, and keeps what it delivered. */
export function sendSubscribeMessage(emulation: Emulation, body: Record<string, unknown>): WeChatAnswer {
  const letter = readLetter(body)
  const bad = objection(emulation, letter)
  if (bad) return bad
  const id = randomUUID()
  const title = readTemplates(emulation.config.templates)[letter.templateId]?.title ?? ''
  emulation.ledger.deliver({ id, title, at: emulation.clock.now(), ...letter })
  return fine({ msgid: id })
}

const badField = ({ keys }: Template, data: Data): string | undefined =>
  keys.find(key => !fieldIsGood(key, data[key]?.value)) ?? Object.keys(data).find(key => !keys.includes(key))

/** The sheet that asks the person, answered as she has set it on the desk; one more message for each yes. */
export function askToSubscribe(
  { ledger, config }: Emulation,
  openid: string,
  templateIds: readonly string[],
) {
  const known = readTemplates(config.templates)
  const choice = ledger.choice(openid)
  const answers = templateIds.filter(id => own(known, id)).map(id => [id, choice] as const)
  if (choice === 'accept') answers.forEach(([id]) => ledger.add(openid, id, 1))
  return Object.fromEntries(answers)
}
