import { bearer } from './session'

/** The browser's way to `api`: the same envelope, as the person signed in to this tab. */
export async function send(action: string, input: unknown): Promise<unknown> {
  const response = await fetch('/call', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...bearer() },
    body: JSON.stringify({ action, input }),
  })
  return response.json()
}
