import * as z from '@shared/zod'
import { lengthOf } from './length-of'

/** Control characters that nobody types: they hide text and break WeChat's messages. Line breaks may stay. */
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b\u202a-\u202e\u2066-\u2069\ufeff]/

/** What a person writes: trimmed, counted as people count, at most 4 kB a hundred characters on the wire. */
export const writtenText = (min: number, max: number) =>
  z.string().check(
    z.trim(),
    z.maxLength(max * 12),
    z.refine(text => !control.test(text), 'control'),
    z.refine(text => lengthOf(text) >= min, 'short'),
    z.refine(text => lengthOf(text) <= max, 'long'),
  )
