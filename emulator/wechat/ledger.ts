import type { Driver } from '../database/driver'

export const choices = ['accept', 'reject', 'ban'] as const
export type Choice = (typeof choices)[number]
export type Message = {
  id: string
  openid: string
  templateId: string
  title: string
  page: string
  data: Record<string, { value: string }>
  at: number
}
type Row = { json: string }

const schema = [
  'CREATE TABLE IF NOT EXISTS wx_credits (openid TEXT, template TEXT, credits INTEGER, PRIMARY KEY (openid, template))',
  'CREATE TABLE IF NOT EXISTS wx_choices (openid TEXT PRIMARY KEY, choice TEXT)',
  'CREATE TABLE IF NOT EXISTS wx_messages (number INTEGER PRIMARY KEY, openid TEXT, json TEXT)',
  'CREATE TABLE IF NOT EXISTS wx_seen (openid TEXT PRIMARY KEY, at INTEGER)',
]

/** WeChat asks whether somebody came within two hours: a minute more or less does not matter. */
const VISIT_STEP_MS = 60_000

/** What WeChat knows of each person: subscriptions left, what she answers when asked, what she received. */
export function openLedger(driver: Driver) {
  schema.forEach(sql => driver.run(sql))
  const add = (openid: string, template: string, credits: number) =>
    driver.run(
      `INSERT INTO wx_credits VALUES (?, ?, ?)
       ON CONFLICT (openid, template) DO UPDATE SET credits = MAX(0, credits + excluded.credits)`,
      openid,
      template,
      credits,
    )

  return {
    credits: (openid: string, template: string) =>
      driver.all<{ credits: number }>(
        'SELECT credits FROM wx_credits WHERE openid = ? AND template = ?',
        openid,
        template,
      )[0]?.credits ?? 0,
    add,
    choice: (openid: string) =>
      driver.all<{ choice: Choice }>('SELECT choice FROM wx_choices WHERE openid = ?', openid)[0]?.choice ??
      'accept',
    choose: (openid: string, choice: Choice) =>
      void driver.run('INSERT OR REPLACE INTO wx_choices VALUES (?, ?)', openid, choice),

    /** Delivers, and takes the credit: both or neither. */
    deliver: (message: Message) =>
      driver.atomically(() => {
        add(message.openid, message.templateId, -1)
        driver.run(
          'INSERT INTO wx_messages (openid, json) VALUES (?, ?)',
          message.openid,
          JSON.stringify(message),
        )
      }),
    messages: (openid?: string): Message[] =>
      (openid === undefined
        ? driver.all<Row>('SELECT json FROM wx_messages ORDER BY number DESC LIMIT 1000')
        : driver.all<Row>(
            'SELECT json FROM wx_messages WHERE openid = ? ORDER BY number DESC LIMIT 1000',
            openid,
          )
      ).map(({ json }) => JSON.parse(json) as Message),

    /** Written once a minute and person: a disk that waits for each call would be what a crowd waits for. */
    see: (openid: string, at: number) =>
      void driver.run(
        `INSERT INTO wx_seen VALUES (?, ?)
         ON CONFLICT (openid) DO UPDATE SET at = excluded.at WHERE ABS(excluded.at - at) >= ${VISIT_STEP_MS}`,
        openid,
        at,
      ),
    seenAt: (openid: string) =>
      driver.all<{ at: number }>('SELECT at FROM wx_seen WHERE openid = ?', openid)[0]?.at ?? 0,
    clear: () =>
      ['credits', 'choices', 'messages', 'seen'].forEach(name => driver.run(`DELETE FROM wx_${name}`)),
  }
}
export type Ledger = ReturnType<typeof openLedger>
