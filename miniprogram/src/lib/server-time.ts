let ahead = 0

/** Every answer may carry the server's clock: a phone whose own is wrong still counts the days rightly. */
export function noteServerTime(reply: object) {
  const time = (reply as { at?: unknown }).at
  const at = typeof time === 'string' ? Date.parse(time) : time
  if (typeof at === 'number' && Number.isFinite(at)) ahead = at - Date.now()
}

/** Now, by the server's clock. */
export const serverNow = () => new Date(Date.now() + ahead)
