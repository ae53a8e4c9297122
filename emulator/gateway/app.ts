import { Hono } from 'hono'
import { deskApi } from '../desk/desk-api'
import { deskRoutes } from '../desk/desk-routes'
import type { Emulation } from '../emulation'
import { storageRoutes } from '../storage/storage-routes'
import { weChatRoutes } from '../wechat/wechat-routes'
import { frontDoor } from './front-door'
import { gateway } from './gateway'
import { guard } from './guard'
import { h5File } from './h5-files'
import { httpDoor } from './http-door'
import { onError } from './on-error'

/** All doors of the emulator. */
export function createApp(emulation: Emulation, origins: () => readonly string[]) {
  const app = new Hono()
  app.onError(onError)
  app.use(guard(origins))
  app.post('/admin', context => gateway(emulation, context))
  app.post('/call', context => frontDoor(emulation, context))
  app.all('/http/:name/*', context => httpDoor(emulation, context))
  app.route('/storage', storageRoutes(emulation.storage))
  app.route('/desk/api', deskApi(emulation))
  app.get('/desk', context => context.redirect('/desk/'))
  app.route('/desk/', deskRoutes(emulation))
  app.route('/', weChatRoutes(emulation))
  app.get('*', context => h5File(emulation.config.h5Dir, context))
  return app
}
