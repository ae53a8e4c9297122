import { me } from './person/me'

/** Who I am here, what is stored about me, and how I become somebody. */
export const personHandlers = {
  'person.me': me,
}
