import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const root = path.join(__dirname, '../..')

describe('an emulator that is killed', () => {
  let folder = ''
  let child: ChildProcess | undefined
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'emulator-'))
    const indexes = { collections: { notes: [{ name: 'n', keys: [['n', 1]] }] } }
    writeFileSync(path.join(folder, 'indexes.json'), JSON.stringify(indexes))
    writeFileSync(
      path.join(folder, 'config.json'),
      JSON.stringify({ indexes: 'indexes.json', dataDir: 'data' }),
    )
  })
  afterEach(() => {
    child?.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  })

  /** Starts it as a process of its own and answers its address. */
  async function start(): Promise<string> {
    const values = [
      '--import',
      'tsx',
      'emulator/cli.ts',
      '--config',
      path.join(folder, 'config.json'),
      '--port',
      '0',
    ]
    child = spawn(process.execPath, values, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
    let text = ''
    for await (const part of child.stdout ?? []) {
      text += String(part)
      const url = /SDK\s+(\S+)/.exec(text)?.[1]
      if (url) return url
    }
    throw new Error(`it did not start: ${text}`)
  }

  async function ask(url: string, body: object) {
    const headers = { 'content-type': 'application/json' }
    const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })
    return (await answer.json()) as { code?: string; data: { list: string[]; total: number } }
  }

  it('still has every write that it had answered', async () => {
    const url = await start()
    const answered: number[] = []
    const write = async (n: number): Promise<void> => {
      const data = [`{"_id":"n${n}","n":${n}}`]
      const { code } = await ask(url, { action: 'database.insertDocument', collectionName: 'notes', data })
      if (!code) answered.push(n)
      return write(n + 4)
    }
    const writers = [0, 1, 2, 3].map(n => write(n).catch(() => undefined))
    while (answered.length < 100) await new Promise(resolve => setTimeout(resolve, 5))
    child?.kill('SIGKILL')
    await once(child as ChildProcess, 'exit')
    await Promise.all(writers)

    const again = await start()
    const found = new Set<number>()
    for (let offset = 0; ; offset += 1000) {
      const page = {
        action: 'database.getDocument',
        collectionName: 'notes',
        limit: 1000,
        offset,
        order: '{"n":1}',
      }
      const { data } = await ask(again, page)
      data.list.forEach(json => found.add((JSON.parse(json) as { n: number }).n))
      if (data.list.length < 1000) break
    }
    expect(answered.filter(n => !found.has(n))).toEqual([])
    const counted = await ask(again, {
      action: 'database.calculateDocument',
      collectionName: 'notes',
      query: '{"n":{"$gte":0}}',
    })
    expect(counted.data.total).toBe(found.size)
  }, 30_000)
})
