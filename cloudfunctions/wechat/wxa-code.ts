import { AppError } from '@shared/domain/errors'
import * as z from '@shared/zod'
import { callWx } from './call-wx'

const Picture = z.object({ contentType: z._default(z.string(), 'image/png'), buffer: z.string() })

type Code = { scene: string; page: string; state?: 'developer' | 'trial' | 'formal' }
const versions = { developer: 'develop', trial: 'trial', formal: 'release' }

/** A mini-program code that opens a page with this scene (at most 32 plain characters), as a data URI. */
export async function wxaCode({ scene, page, state = 'formal' }: Code): Promise<string> {
  const answer = await callWx('wxaCode', {
    scene,
    page,
    check_path: state === 'formal',
    env_version: versions[state],
    width: 430,
  })
  const picture = Picture.safeParse(answer)
  if (answer.errcode !== 0 || !picture.success)
    throw new AppError('server_busy', `no code: ${answer.errcode}`)
  return `data:${picture.data.contentType};base64,${picture.data.buffer}`
}
