const DESK = 'token'
const SESSION = 'pcSession'
const PERSON = 'pcPerson'

/** Whom the desk of this machine signed in, in this tab. A build for the cloud knows no desk. */
const deskToken = () => (HTTP_API === '' ? sessionStorage.getItem(DESK) : null)

const pcSession = () => (deskToken() === null ? sessionStorage.getItem(SESSION) : null)

/** Whose session this tab has, if a person let it in from her WeChat. */
export const pcPerson = () => (pcSession() === null ? null : sessionStorage.getItem(PERSON))

/** Where this tab asks: the route of `api`, named at build time, or a door of this machine. */
export const door = () => HTTP_API || (deskToken() === null ? '/http/api' : '/call')

/** The browser's proof of who is asking; a tab has its own. */
export function bearer(): { authorization?: string } {
  const proof = deskToken() ?? pcSession()
  return proof === null ? {} : { authorization: `Bearer ${proof}` }
}

/** Keeps the session for this tab alone, until it is closed: nothing of it stays with the PC. */
export function keepSession(session: string, personId: string) {
  sessionStorage.removeItem(DESK)
  sessionStorage.setItem(PERSON, personId)
  sessionStorage.setItem(SESSION, session)
}

/** The session is over; what she was writing waits in this tab until she comes back. */
export function dropSession() {
  sessionStorage.removeItem(DESK)
  sessionStorage.removeItem(SESSION)
}
