import type { Output } from '@shared/contract'
import { keepWords } from '@shared/words/hall-words'
import { PickerField } from '../../components/picker-field'
import { useHallQuery } from '../hall-queries'

/** What stands in the field while no leader is chosen. */
export const NOBODY = 'NONE'

type LeaderFieldProps = {
  hall: Pick<Output<'hall.get'>, 'pairedLeaderId' | 'leader'>
  value: string
  onChoose: (leaderId: string) => void
}

/** The leader who stands behind a hall (domain.md row 70); the one who does now can stay, also off the roster. */
export function LeaderField({ hall: { pairedLeaderId, leader }, value, onChoose }: LeaderFieldProps) {
  const { data } = useHallQuery('hall.leaders', {})
  const rows = data?.rows ?? []
  const now = pairedLeaderId !== undefined && !rows.some(({ id }) => id === pairedLeaderId)
  const options = [
    { value: NOBODY, label: keepWords.noLeader },
    ...(now ? [{ value: pairedLeaderId, label: leader ?? pairedLeaderId }] : []),
    ...rows.map(({ id, name, title }) => ({ value: id, label: [name, title].filter(Boolean).join('，') })),
  ]
  return <PickerField label={keepWords.leader} options={options} value={value} onChoose={onChoose} />
}
