import * as z from '@shared/zod'
import { PhotoState } from '../domain/photo/photo'
import { command, query } from './define'
import { everybody, id } from './fields'

/** A photo on its way: ask for a ticket, put the file there, say that it arrived. */
export const photoActions = {
  'photo.ticket': command({
    roles: everybody,
    limit: 'upload',
    input: z.object({ bytes: z.int().check(z.minimum(1)) }),
    output: z.object({ photoId: z.string(), url: z.string(), headers: z.record(z.string(), z.string()) }),
  }),
  'photo.arrived': command({
    roles: everybody,
    limit: 'upload',
    input: z.object({ photoId: id }),
    output: z.object({ photoId: z.string(), state: PhotoState, width: z.int(), height: z.int() }),
  }),
  'photo.view': query({
    roles: everybody,
    input: z.object({ photoIds: z.array(id).check(z.maxLength(6)) }),
    output: z.object({ photos: z.array(z.object({ id: z.string(), url: z.string(), state: PhotoState })) }),
  }),
}
