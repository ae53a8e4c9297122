import type { ConsultationView } from '@shared/domain/consultation/consultation-view'
import { roomPageWords } from '@shared/words/room-page-words'
import type { ReactNode } from 'react'
import { LaneTab } from '../../features/consultation/lane-tab'
import { OutcomeTab } from '../../features/consultation/outcome-tab'
import { AgreementTab } from './agreement-tab'
import { PackTab } from './pack-tab'
import type { Room } from './room-queries'
import { ScreenTab } from './screen-tab'
import type { Voting } from './use-voting'
import { VoteTab } from './vote-tab'

const { tabs: words } = roomPageWords
export type TabName = keyof typeof words
export type InRoom = {
  consultation: ConsultationView
  room: Room
  /** Said instead of buttons between the last day online and the meeting. */
  over: string | undefined
  voting: Voting
  show: (tab: TabName) => void
}

type Tab = {
  draw: (here: InRoom) => ReactNode
  count?: (here: InRoom) => number
  when?: (here: InRoom) => boolean
}

/** The parts of a room in their order: what each draws, how much waits there, and whom it is for. */
const tabs: Record<TabName, Tab> = {
  pack: {
    draw: ({ consultation, room, show }) => (
      <PackTab consultation={consultation} room={room} onRead={() => show(room.isOpen ? 'vote' : 'pack')} />
    ),
  },
  vote: {
    draw: ({ consultation, room, over, voting, show }) => (
      <VoteTab consultationId={consultation.id} {...{ room, over, voting }} onPack={() => show('pack')} />
    ),
    count: ({ room, voting }) => (room.isOpen && room.role !== undefined ? voting.left : 0),
  },
  lane: { draw: ({ consultation, over }) => <LaneTab consultationId={consultation.id} over={over} /> },
  agreement: {
    draw: ({ consultation, room }) => <AgreementTab consultationId={consultation.id} room={room} />,
  },
  outcome: { draw: ({ consultation }) => <OutcomeTab consultation={consultation} /> },
  screen: {
    draw: ({ consultation, room }) => <ScreenTab consultationId={consultation.id} room={room} />,
    count: ({ room }) => room.screens?.waiting ?? 0,
    when: ({ room }) => room.screens !== undefined,
  },
}

export const tabsFor = (here: InRoom) =>
  (Object.keys(tabs) as TabName[])
    .filter(name => tabs[name].when?.(here) ?? true)
    .map(value => {
      const count = tabs[value].count?.(here)
      return { value, label: words[value], ...(count !== undefined && count > 0 && { count }) }
    })

export const drawTab = (name: TabName, here: InRoom) => tabs[name].draw(here)

/** Where a person begins: what she has to read, what she can say, or what came of it. */
export function firstTab({ status, publishedAt }: ConsultationView, room: Room): TabName {
  if (publishedAt !== undefined || status === 'CONFIRMING') return 'outcome'
  return room.isOpen && room.role !== undefined ? 'vote' : 'pack'
}
