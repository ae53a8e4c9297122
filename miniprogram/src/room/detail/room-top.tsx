import { View } from '@tarojs/components'
import { daysBetween } from '@shared/domain/calendar/local-day'
import { isOnlineOver } from '@shared/domain/room/is-online-over'
import type { ConsultationView } from '@shared/domain/consultation/consultation-view'
import { fill } from '@shared/words/fill-words'
import { roomPageWords as words } from '@shared/words/room-page-words'
import { seatWords } from '@shared/words/seat-words'
import { Banner } from '../../components/banner'
import { Button } from '../../components/button'
import { DueTag } from '../../components/due-tag'
import { Heading } from '../../components/heading'
import { SeatPlan, type RoomSeat } from '../../components/room/seat-plan'
import { StepsBar } from '../../components/room/steps-bar'
import { SessionWays } from '../../features/consultation/session-ways'
import { go, routes } from '../../lib/routes'
import { serverNow } from '../../lib/server-time'
import { useRoom } from './room-queries'
import { useMoment } from './use-moment'

const names = Object.fromEntries(Object.entries(seatWords).map(([role, { resident }]) => [role, resident]))
const SOON = 3
const inCall: readonly ConsultationView['status'][] = ['CALL', 'SHORTLIST', 'TOPIC_REVIEW']

/** What it is about, how far it has come, how long there is, who sits here and who is missing. */
export function RoomTop({ consultation }: { consultation: ConsultationView }) {
  const { title, status, id, steps, imported } = consultation
  const now = steps.findIndex(({ state }) => state !== 'DONE')
  return (
    <View>
      <Heading look='t-h1'>{title}</Heading>
      <View className='mt2'>
        <StepsBar
          names={steps.map(({ name }) => name)}
          now={now < 0 ? steps.length + 1 : now + 1}
          aside={<Left consultation={consultation} />}
        />
      </View>
      {imported && (
        <View className='mt3'>
          <Banner kind='info'>{fill(words.importedFrom, imported)}</Banner>
        </View>
      )}
      {inCall.includes(status) ? (
        <View className='mt3'>
          <Button kind='tint' label={words.topics} onTap={() => go(routes.topics(id))} />
        </View>
      ) : (
        <Seats consultation={consultation} />
      )}
      <SessionWays consultation={consultation} />
    </View>
  )
}

function Left({ consultation: { status, preparation } }: { consultation: ConsultationView }) {
  const { onlineUntil } = preparation
  const now = serverNow().toISOString()
  useMoment(status === 'OPEN_ONLINE' ? onlineUntil : undefined)
  if (status !== 'OPEN_ONLINE' || onlineUntil === undefined) return null
  if (isOnlineOver({ status, onlineUntil }, now)) return <DueTag kind='far' words={words.overTag} />
  const days = daysBetween(now, onlineUntil)
  if (days === 0) return <DueTag kind='today' words={words.today} />
  return <DueTag kind={days <= SOON ? 'soon' : 'far'} words={fill(words.left, { days })} />
}

/** Chairs by role, as many as are wanted or taken; mine first, what is missing dashed. */
function seatsOf({ preparation, seated, mine }: ConsultationView): RoomSeat[] {
  const wanted = new Map(preparation.seats.map(({ role, minimum }) => [role, minimum]))
  const roles = (Object.keys(seatWords) as (keyof typeof seatWords)[]).filter(
    role => (wanted.get(role) ?? 0) > 0 || (seated[role] ?? 0) > 0,
  )
  return roles.flatMap(role => {
    const taken = seated[role] ?? 0
    return Array.from({ length: Math.max(taken, wanted.get(role) ?? 0) }, (_, at) => ({
      role,
      ...(at >= taken && { missing: true }),
      ...(at === 0 && mine.seat === role && taken > 0 && { me: true }),
    }))
  })
}

function Seats({ consultation }: { consultation: ConsultationView }) {
  const { data: room } = useRoom(consultation.id)
  const seats = seatsOf(consultation)
  const seated = seats.filter(seat => !seat.missing).length
  const missing = [...new Set(seats.filter(seat => seat.missing).map(({ role }) => seatWords[role].resident))]
  const note = missing.length ? fill(words.missing, { roles: missing.join('、') }) : words.full
  const voters = room?.voters ?? 0
  if (consultation.preparation.openTo === 'EVERYBODY' && voters > seats.length)
    return (
      <Crowd
        voters={voters}
        note={seats.length ? `${fill(words.seatsLarge, { count: seated })}，${note}` : ''}
      />
    )
  if (!seats.length) return null
  return (
    <View className='mt3'>
      <SeatPlan
        seats={seats}
        title={fill(words.seats, { seated, total: seats.length })}
        note={note}
        names={names}
      />
    </View>
  )
}

/** Where more came than there are seats, they are the room. */
const Crowd = ({ voters, note }: { voters: number; note: string }) => (
  <View className='mt3'>
    <View className='t-h2 t-tab'>{fill(words.voters, { count: voters })}</View>
    <View className='t-small t-2'>{note}</View>
  </View>
)
