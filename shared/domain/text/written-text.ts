import * as z from '@shared/zod'
import { hiddenMark } from './hidden-marks'
import { lengthOf } from './length-of'

/** What a person writes: trimmed, counted as people count, at most 4 kB a hundred characters on the wire. */
export const writtenText = (min: number, max: number) =>
  z.string().check(
    z.trim(),
    z.maxLength(max * 12),
    z.refine(text => !hiddenMark.test(text), 'control'),
    z.refine(text => lengthOf(text) >= min, 'short'),
    z.refine(text => lengthOf(text) <= max, 'long'),
  )
