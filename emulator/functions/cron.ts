import { Cron } from 'croner'
import { Refusal } from '../refusal'

const UTC_8_MINUTES = 480
const FIELDS = 7

/** Seven fields (second to year, weekday 0 = Sunday) in UTC+8, with no more wildcards than the cloud has. */
export function readCron(expression: string) {
  const isPlain = expression.trim().split(/\s+/).length === FIELDS && /^[\d\s,\-*/]+$/.test(expression)
  if (!isPlain) throw new Refusal('INVALID_PARAM', `not a cron of ${FIELDS} fields: ${expression}`)
  const cron = new Cron(expression, { paused: true, utcOffset: UTC_8_MINUTES })
  return {
    /** The first tick after a moment; undefined when there is none any more. */
    after: (time: number): number | undefined => cron.nextRun(new Date(time))?.getTime(),
  }
}
