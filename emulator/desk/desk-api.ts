import { Hono } from 'hono'
import type { Emulation } from '../emulation'
import { peopleApi } from './people-api'
import { placeApi } from './place-api'

/** The addresses of the desk that tests and tools use. */
export function deskApi(emulation: Emulation) {
  const routes = new Hono()
  routes.route('/', peopleApi(emulation))
  routes.route('/', placeApi(emulation))
  return routes
}
