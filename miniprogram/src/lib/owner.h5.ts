import { pcPerson } from './session.h5'

/**
 * Whose things are kept in this browser. Several people may be signed in side by side, a tab each, and none may find
 * what another one wrote; the same person finds it again after a new sign-in.
 */
export const owner = () =>
  pcPerson() ?? sessionStorage.getItem('personId') ?? sessionStorage.getItem('token') ?? 'nobody'
