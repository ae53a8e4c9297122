import type { Context } from 'hono'
import { randomUUID } from 'node:crypto'
import { databaseActions, type DatabaseRequest } from '../database/database-actions'
import type { Emulation } from '../emulation'
import { notEmulated, Refusal } from '../refusal'
import { invokeFunction } from '../functions/invoke-function'
import { own } from '../own'
import { storageActions } from '../storage/storage-actions'
import { callWeChat } from '../wechat/call-wechat'
import { bodyOf } from './body-of'

export type GatewayRequest = { action: string } & Record<string, unknown>

/** The door that the SDK knocks at. A refusal is answered like any answer, with HTTP 200; so is a defect of ours. */
export async function gateway(emulation: Emulation, context: Context): Promise<Response> {
  const requestId = randomUUID()
  const multipart = context.req.header('content-type')?.startsWith('multipart/')
  try {
    if (multipart) throw notEmulated('wx.openApi and wx.wxPayApi (callCompatibleWxOpenApi, callWxPayApi)')
    const request = (await bodyOf(context)) as GatewayRequest
    emulation.onRequest?.(request)
    return context.json({ requestId, ...(await act(emulation, request)) })
  } catch (error) {
    const code = error instanceof Refusal ? error.code : 'EMULATOR_DEFECT'
    if (code === 'EMULATOR_DEFECT') console.error(error)
    return context.json({ requestId, code, message: error instanceof Error ? error.message : String(error) })
  }
}

async function act(emulation: Emulation, request: GatewayRequest): Promise<object> {
  const { action } = request
  const database = own(databaseActions, action)
  if (database) return database(emulation.database, request as unknown as DatabaseRequest)
  const storage = own(storageActions, action)
  if (storage) return { data: storage(emulation.storage, request) }
  if (action === 'functions.invokeFunction') return { data: await invokeFunction(emulation.runner, request) }
  if (action === 'wx.api') return { data: await callWeChat(emulation, request) }
  throw notEmulated(`the action ${action}`)
}
