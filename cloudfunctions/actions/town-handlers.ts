import { directory } from './town/directory'

/** The place itself, and the desk of the person who keeps it. */
export const townHandlers = {
  'town.directory': directory,
}
