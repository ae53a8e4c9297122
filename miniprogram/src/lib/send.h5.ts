import { bearer, door } from './session.h5'

/** The browser's way to `api`: the same envelope, as the person signed in to this tab. */
export async function send(action: string, input: unknown): Promise<unknown> {
  const response = await fetch(door(), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...bearer() },
    body: JSON.stringify({ action, input }),
  })
  return response.json()
}
