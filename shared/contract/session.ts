import * as z from '@shared/zod'
import { ConsultationView } from '../domain/consultation/consultation-view'
import { SeatRole } from '../domain/consultation/seat'
import { Attendance } from '../domain/session/live'
import { LiveDeed } from '../domain/session/live-deed'
import { LiveView } from '../domain/session/live-view'
import { command, query } from './define'
import { convenerRoles, everybody, id, key, onConsultation } from './fields'

const which = { consultationId: id }
const step = command({ roles: convenerRoles, input: z.object(onConsultation), output: ConsultationView })
/** Before its day a meeting begins only if whoever leads says that she knows. */
const start = command({
  roles: convenerRoles,
  input: z.object({ ...onConsultation, early: z.exactOptional(z.literal(true)) }),
  output: ConsultationView,
})
const live = <I extends Parameters<typeof z.object>[0] & object>(input: I) =>
  command({ roles: everybody, input: z.object({ ...which, ...input }), output: LiveView })

/** A meeting while it lasts, on phones and on the wall. */
export const sessionActions = {
  'session.start': start,
  'session.end': step,
  'session.live': query({ roles: everybody, input: z.object(which), output: LiveView }),
  /** 会场记录, once people have met: what was asked, voted on and noted, as lines to read. None, no lines. */
  'session.record': query({
    roles: everybody,
    input: z.object(which),
    output: z.object({ lines: z.array(z.string()) }),
  }),
  /** The code of this half minute: for whoever shows it to the room. */
  'session.code': query({
    roles: everybody,
    input: z.object(which),
    output: z.object({ code: z.string(), endsAt: z.iso.datetime() }),
  }),
  /** The code on the wall: WeChat's own scan opens the meeting on the phone that scans it. */
  'session.doorCode': query({
    roles: everybody,
    input: z.object(which),
    output: z.object({ image: z.string() }),
  }),
  'session.here': live({ code: z.string().check(z.regex(/^\d{6}$/)) }),
  /** Takes back that she was here; nothing of it stays. */
  'session.notHere': live({}),
  'session.enter': live({ key, role: SeatRole, label: Attendance.shape.label }),
  'session.unenter': live({ attendanceId: id }),
  'session.hand': live({ up: z.boolean() }),
  'session.vote': live({ pollId: id, option: z.int().check(z.minimum(0), z.maximum(3)) }),
  'session.steer': live({ key, deed: LiveDeed }),
}
