import { readJson } from '../gateway/body-of'
import { Refusal } from '../refusal'
import type { Runner } from './runner'

/** A function that calls another one: it brings no identity along, only its event. */
export async function invokeFunction(runner: Runner, request: Record<string, unknown>) {
  const data = request['request_data']
  const name = String(request['function_name'] ?? '')
  if (!name) throw new Refusal('INVALID_PARAM', 'function_name is missing')
  const event: unknown = data ? readJson(String(data)) : {}
  return { response_data: await runner.invoke(name, event, { nobody: true }) }
}
