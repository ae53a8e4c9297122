import * as z from '@shared/zod'

/** How somebody without an account was asked whether she has anything against the minutes. */
export const AgreedWay = z.enum(['IN_PERSON', 'PHONE'])
export type AgreedWay = z.infer<typeof AgreedWay>
