import { meWords } from '@shared/words/page-words'
import { confirmSignInWords } from '@shared/words/sign-in-words'
import { ListRow } from '../../components/list-row'
import { call } from '../../lib/call'
import { openSignIn } from '../../lib/open-anew.h5'
import { go, routes } from '../../lib/routes'
import { pcPerson } from '../../lib/session.h5'

/** The server is told if it can be; this tab forgets her in any case. */
async function signOut() {
  await call('signIn.signOut', {}).catch(() => undefined)
  sessionStorage.clear()
  openSignIn()
}

/** A PC signs out. Who came by the desk of one machine plays a phone, and may let a PC in. */
export function PcRow() {
  if (pcPerson() !== null) return <ListRow title={meWords.signOut} icon='lock' onTap={() => void signOut()} />
  return <ListRow title={confirmSignInWords.title} icon='lock' onTap={() => go(routes.confirmSignIn())} />
}
