import type { ConsultationSummary } from '@shared/domain/consultation/consultation-view'
import { ListRow } from '../../components/list-row'
import { go, routes } from '../../lib/routes'
import { namesOf, useDirectory } from '../shared/use-directory'
import { statusLabel, whenOf } from './consultation-labels'

const choosing: readonly ConsultationSummary['status'][] = ['CALL', 'SHORTLIST', 'TOPIC_REVIEW']

/** Where a consultation is read: its pool while a topic is chosen, its room from then on. */
export const placeOf = ({ id, status }: Pick<ConsultationSummary, 'id' | 'status'>) =>
  choosing.includes(status) ? routes.topics(id) : routes.room(id)

type RowProps = { row: ConsultationSummary; last?: boolean; note?: string | undefined; onTap?: () => void }

/** One consultation in a list: what about, where it stands, and the date that matters now. */
export function ConsultationRow({ row, last, note, onTap }: RowProps) {
  const names = namesOf(useDirectory().data)
  const about = [statusLabel(row.status), note ?? whenOf(row), names.place(row.hallId)]
  return (
    <ListRow
      icon='chat'
      title={row.title}
      facts={about.filter(fact => fact !== undefined)}
      last={last}
      onTap={onTap ?? (() => go(placeOf(row)))}
    />
  )
}
