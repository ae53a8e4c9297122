import { useEffect, useMemo, useRef, useState } from 'react'
import { nextStatement } from '@shared/domain/agreement/next-statement'
import type { Vote } from '../../components/room/vote'
import { sendUnsent } from '../../lib/send-unsent'
import { castOf, castVote, useCasts, type Cast } from './ballot-store'
import type { Room } from './room-queries'

/** What nobody has been asked about yet is asked first. */
const NEW = 1000
/** Nobody reads a sentence in so many milliseconds: the second tap of two is not meant for the next card. */
const TOO_SOON = 400
type Votes = Record<string, Vote>

function votesNow(consultationId: string, room: Room, casts: Record<string, Cast>): Votes {
  const own = room.statements.flatMap(({ id }) => {
    const cast = castOf(casts, consultationId, id)
    return cast && cast.state !== 'refused' ? [[id, cast.vote] as const] : []
  })
  return { ...room.votes, ...Object.fromEntries(own) }
}

/** One card at a time, by what is worth most to be asked next; the next one is there before the answer is. */
export function useVoting(consultationId: string, room: Room) {
  const casts = useCasts(state => state.casts)
  const [chosen, setChosen] = useState<string>()
  const [last, setLast] = useState<string>()
  const votes = useMemo(() => votesNow(consultationId, room, casts), [consultationId, room, casts])
  const asked = useMemo(
    () => room.statements.map(({ id }) => ({ id, priority: room.priority[id] ?? NEW })),
    [room.statements, room.priority],
  )
  const votedAt = useRef(-Infinity)
  useEffect(() => void sendUnsent(), [])
  const currentId = chosen ?? nextStatement(asked, votes)
  const statement = (id: string | undefined) => room.statements.find(one => one.id === id)
  const vote = (value: Vote, byKey = false) => {
    const said = statement(currentId)
    const isMeant = byKey || chosen !== undefined || Date.now() - votedAt.current >= TOO_SOON
    if (!said || !isMeant) return
    votedAt.current = Date.now()
    const was = room.votes[said.id]
    const ask = { consultationId, statementId: said.id, vote: value, ...(was !== undefined && { was }) }
    void castVote(ask, said.text)
    setLast(said.id)
    setChosen(undefined)
  }
  return {
    votes,
    vote,
    current: statement(currentId),
    last: statement(last),
    castOf: (id: string) => castOf(casts, consultationId, id),
    choose: setChosen,
    left: room.statements.filter(({ id }) => votes[id] === undefined).length,
  }
}
export type Voting = ReturnType<typeof useVoting>
