import { randomUUID } from 'node:crypto'
import type { Clock } from '../clock'
import { ENVIRONMENT_ID } from '../environment'
import { Refusal } from '../refusal'
import { readFunctionFolders, type FunctionFolder, type Trigger } from './function-folder'
import { identityVariables, type Caller } from './identity'
import { createWorkerPool, type Outcome, type WorkerPool } from './worker-pool'

/** A function in this same process, for tests: it knows its caller by the context alone. */
export type Handler = (event: unknown, context: { request_id: string; environment: string }) => unknown
export type RunnerOptions = {
  folder?: string | undefined
  handlers?: Record<string, Handler>
  /** The timers of the handlers, which have no config.json. */
  triggers?: Record<string, Trigger[]>
  variables: () => Record<string, string>
  clock: Clock
}
type CallRecord = { name: string; calls: number; cold?: number; warm?: number; lastError?: string }

const usualLimits = { memory: 256, timeout: 10 }

/** Runs cloud functions, each call with its own variables and nothing of the call before. */
export function createRunner({ folder, handlers = {}, triggers = {}, variables, clock }: RunnerOptions) {
  const pools = new Map<string, { pool: WorkerPool; limits: string }>()
  const records = new Map<string, CallRecord>()
  const inProcess = Object.keys(handlers).map(name => ({
    name,
    file: '',
    settings: { ...usualLimits, triggers: triggers[name] ?? [] },
  }))
  const folders = (): FunctionFolder[] => [...inProcess, ...(folder ? readFunctionFolders(folder) : [])]

  function poolOf({ name, file, settings }: FunctionFolder): WorkerPool {
    const limits = `${settings.memory} ${settings.timeout}`
    const known = pools.get(name)
    if (known?.limits === limits) return known.pool
    void known?.pool.stop()
    const pool = createWorkerPool(file, { memoryMb: settings.memory, timeoutMs: settings.timeout * 1000 })
    pools.set(name, { pool, limits })
    return pool
  }

  async function run(name: string, event: unknown, caller: Caller): Promise<Outcome> {
    const identity = identityVariables(caller)
    const found = folders().find(one => one.name === name)
    const context = contextOf(name, identity, found?.settings ?? usualLimits)
    const handler = handlers[name]
    if (handler) return runHere(() => handler(event, context))
    if (!found) throw new Refusal('FUNCTION_NOT_FOUND', `no function ${name}`)
    const task = { event, context, variables: { ...variables(), ...identity }, offsetMs: clock.offset() }
    return poolOf(found).run(task)
  }

  /** Calls a function and answers its result as JSON text. */
  async function invoke(name: string, event: unknown, caller: Caller): Promise<string> {
    const outcome = await run(name, event, caller)
    note(records, name, outcome)
    if (outcome.error === undefined) return outcome.text ?? 'null'
    console.error(`function ${name} failed: ${outcome.error}`)
    throw new Refusal('FUNCTIONS_EXECUTE_FAIL', `${name}: ${outcome.error.split('\n')[0]}`)
  }

  return {
    invoke,
    folders,
    report: () =>
      folders().map(({ name, settings }) => ({ ...settings, ...(records.get(name) ?? { name, calls: 0 }) })),
    stop: async () => void (await Promise.all([...pools.values()].map(({ pool }) => pool.stop()))),
  }
}
export type Runner = ReturnType<typeof createRunner>

const contextOf = (
  name: string,
  identity: object,
  { memory, timeout }: { memory: number; timeout: number },
) => ({
  request_id: randomUUID(),
  function_name: name,
  function_version: '$LATEST',
  namespace: ENVIRONMENT_ID,
  memory_limit_in_mb: memory,
  time_limit_in_ms: timeout * 1000,
  environment: JSON.stringify(identity),
})

async function runHere(work: () => unknown): Promise<Outcome> {
  const began = performance.now()
  const done = () => performance.now() - began
  try {
    return { text: JSON.stringify((await work()) ?? null), ms: done(), cold: false }
  } catch (error) {
    return {
      error: error instanceof Error ? (error.stack ?? error.message) : String(error),
      ms: done(),
      cold: false,
    }
  }
}

function note(records: Map<string, CallRecord>, name: string, { ms, cold, error }: Outcome) {
  const before = records.get(name) ?? { name, calls: 0 }
  const time = cold ? { cold: ms } : { warm: ms }
  records.set(name, {
    ...before,
    ...time,
    calls: before.calls + 1,
    ...(error !== undefined && { lastError: error }),
  })
}
