import { statSync } from 'node:fs'
import { cpus } from 'node:os'
import path from 'node:path'
import { Worker } from 'node:worker_threads'

export type Task = { event: unknown; context: object; variables: Record<string, string>; offsetMs: number }
export type Outcome = { text?: string; error?: string; ms: number; cold: boolean }
type Limits = { memoryMb: number; timeoutMs: number }
type Reply = { text?: string; error?: string; ms: number }
type Hand = { worker: Worker; version: number; fresh: boolean; dead: boolean }

const script = path.join(__dirname, 'worker.cjs')

/** Workers of one function: each handles one event at a time, no more of them than the machine has cores. */
export function createWorkerPool(file: string, { memoryMb, timeoutMs }: Limits) {
  const most = cpus().length
  const idle: Hand[] = []
  const waiting: (() => void)[] = []
  let busy = 0

  const version = () => statSync(file).mtimeMs

  function hire(): Hand {
    const worker = new Worker(script, {
      workerData: { file },
      env: {},
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    })
    worker.unref()
    const hand: Hand = { worker, version: version(), fresh: true, dead: false }
    worker.on('error', () => (hand.dead = true)) // it may die between two calls, by what a call left behind
    worker.on('exit', () => (hand.dead = true))
    return hand
  }

  /** An idle worker that has the present build, else a new one. */
  function pick(): Hand {
    for (let hand = idle.pop(); hand; hand = idle.pop()) {
      if (!hand.dead && hand.version === version()) return hand
      void hand.worker.terminate()
    }
    return hire()
  }

  async function run(task: Task): Promise<Outcome> {
    if (busy >= most) await new Promise<void>(resolve => waiting.push(resolve))
    busy++
    try {
      const hand = pick()
      const cold = hand.fresh
      const reply = await oneEvent(hand.worker, task, timeoutMs)
      hand.fresh = false
      if (reply.fatal) void hand.worker.terminate()
      else idle.push(hand)
      return { ...reply, cold }
    } finally {
      busy--
      waiting.shift()?.()
    }
  }

  return {
    run,
    stop: async () => void (await Promise.all(idle.splice(0).map(({ worker }) => worker.terminate()))),
  }
}
export type WorkerPool = ReturnType<typeof createWorkerPool>

/** Gives a worker one event. A worker that dies or overstays its time fails the call, and is not used again. */
function oneEvent(worker: Worker, task: Task, timeoutMs: number): Promise<Reply & { fatal: boolean }> {
  const began = performance.now()
  return new Promise(resolve => {
    const finish = (reply: Pick<Reply, 'text' | 'error'>, fatal: boolean) => {
      clearTimeout(timer)
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
      resolve({ ...reply, ms: performance.now() - began, fatal })
    }
    const fail = (error: string) => finish({ error }, true)
    const timer = setTimeout(() => fail(`timed out after ${timeoutMs / 1000} seconds`), timeoutMs)
    const onMessage = (reply: Reply) => finish(reply, false)
    const onError = (error: Error) => fail(error.stack ?? String(error))
    const onExit = (code: number) => fail(`the function ended its process with code ${code}`)
    worker.once('message', onMessage).once('error', onError).once('exit', onExit)
    worker.postMessage(task)
  })
}
