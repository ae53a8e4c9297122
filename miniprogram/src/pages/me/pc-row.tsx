import { confirmSignInWords } from '@shared/words/sign-in-words'
import { ListRow } from '../../components/list-row'
import { go, routes } from '../../lib/routes'

/** From a phone one lets a PC in. In a browser `pc-row.h5.tsx` takes this file's place. */
export const PcRow = () => (
  <ListRow title={confirmSignInWords.title} icon='lock' onTap={() => go(routes.confirmSignIn())} />
)
