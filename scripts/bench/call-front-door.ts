import type { Emulator } from '../../emulator/start-emulator'

type Door = Pick<Emulator, 'url'>

/** Signs in as a person of the desk; the answer is her token. */
export async function signIn({ url }: Door, personId: string): Promise<string> {
  const answer = await fetch(`${url}/desk/api/sign-in`, {
    method: 'POST',
    body: JSON.stringify({ personId }),
  })
  const { token } = (await answer.json()) as { token?: string }
  if (!token) throw new Error(`${personId} cannot sign in`)
  return token
}

export type Call = { token: string; action: string; input: unknown }
export type Answered = { ms: number; body: unknown }

/** One call through the app's front door, as a phone makes it, and the time until its whole answer is here. */
export async function callFrontDoor({ url }: Door, { token, action, input }: Call): Promise<Answered> {
  const began = performance.now()
  const response = await fetch(`${url}/call`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ action, input }),
  })
  const body: unknown = await response.json()
  const ms = performance.now() - began
  if (!response.ok) throw new Error(`${action}: ${JSON.stringify(body)}`)
  return { ms, body }
}
