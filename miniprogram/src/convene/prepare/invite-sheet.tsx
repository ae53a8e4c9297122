import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Input } from '@shared/contract'
import { prepareWords } from '@shared/words/convene-words'
import { fill } from '@shared/words/fill-words'
import { raisedWords } from '@shared/words/raised-words'
import { seatWords } from '@shared/words/seat-words'
import { Button } from '../../components/button'
import { ChoiceGroup } from '../../components/choice-group'
import { PickerField } from '../../components/picker-field'
import { Sheet } from '../../components/sheet'
import { useBeside } from '../../features/consultation/consultation-queries'
import { RefusalNote } from '../../features/shared/refusal-note'
import { useDirectory } from '../../features/shared/use-directory'
import { toast } from '../../lib/toasts'
import { useCandidates } from '../convene-queries'

const roles = ['RESIDENT', 'STAKEHOLDER', 'ELDER', 'MEMBER', 'EXPERT', 'UNIT'] as const
type Role = (typeof roles)[number]

/** Whom a role may be filled with: units, experts who agreed, people of the roster, and who brought the matter. */
function useOptions(role: Role, consultationId: string) {
  const { data: directory } = useDirectory()
  const people = useCandidates({ for: role === 'UNIT' ? 'MEMBER' : role, consultationId }, role !== 'UNIT')
  if (role === 'UNIT')
    return (directory?.units ?? [])
      .filter(({ closed }) => !closed)
      .map(({ id, name }) => ({ value: `unit ${id}`, label: name }))
  return (people.data?.rows ?? []).map(({ id, name, about, kind }) => ({
    value: `${kind} ${id}`,
    label:
      kind === 'proposer' || kind === 'author'
        ? fill(raisedWords[kind], { about: name })
        : [name, about].filter(Boolean).join('，'),
  }))
}

/** Who was chosen, by the kind that stands before her id. */
function whoOf(chosen: string): Input<'seat.invite'>['who'] {
  const [kind = '', id = ''] = chosen.split(' ')
  if (kind === 'unit') return { unitId: id }
  if (kind === 'expert') return { expertId: id }
  return kind === 'person' ? { personId: id } : { raisedId: id }
}

/** Asks a member, a unit, an expert, or who brought the matter. Other residents come by their own application. */
export function InviteSheet({ consultationId, onClose }: { consultationId: string; onClose: () => void }) {
  const [role, setRole] = useState<Role>('RESIDENT')
  const [id, setId] = useState<string>()
  const options = useOptions(role, consultationId)
  const invite = useBeside('seat.invite', consultationId)
  const send = () =>
    id !== undefined &&
    invite.mutate(
      { consultationId, role, who: whoOf(id) },
      {
        onSuccess: () => {
          toast(prepareWords.invited)
          onClose()
        },
      },
    )
  return (
    <Sheet title={prepareWords.invite} onClose={onClose}>
      <ChoiceGroup
        label={prepareWords.inviteRole}
        choices={roles.map(value => ({ value, label: seatWords[value].resident }))}
        value={role}
        onChoose={chosen => {
          setRole(chosen)
          setId(undefined)
        }}
      />
      <PickerField key={role} label={prepareWords.inviteWho} options={options} value={id} onChoose={setId} />
      {options.length === 0 && <View className='t-small t-2'>{prepareWords.nobodyToAsk}</View>}
      <RefusalNote error={invite.error} />
      <View className='m-col mt3'>
        <Button
          kind='main'
          label={prepareWords.invite}
          disabled={id === undefined}
          busy={invite.isPending}
          onTap={send}
        />
      </View>
    </Sheet>
  )
}
