import { AppError } from '@shared/domain/errors'
import * as z from '@shared/zod'
import { callWx } from './call-wx'

const BAD_CODE = 40029
const Answer = z.object({ phone_info: z.object({ purePhoneNumber: z.string(), countryCode: z.string() }) })

/** The number behind the code of WeChat's own button: five minutes, once. */
export async function phoneOf(code: string): Promise<string> {
  const answer = await callWx('phoneNumber', { code })
  if (answer.errcode === BAD_CODE) throw new AppError('invalid_input', 'stale phone code', { field: 'code' })
  const parsed = Answer.safeParse(answer)
  if (answer.errcode !== 0 || !parsed.success)
    throw new AppError('server_busy', `no phone number: ${answer.errcode}`)
  return parsed.data.phone_info.purePhoneNumber
}
