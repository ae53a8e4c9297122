import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Input } from '@shared/contract'
import { prepareWords } from '@shared/words/convene-words'
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

const roles = ['MEMBER', 'UNIT', 'EXPERT', 'ELDER', 'STAKEHOLDER'] as const
type Role = (typeof roles)[number]

/** Whom a role may be filled with: units from the directory, experts who agreed, people of the roster. */
function useOptions(role: Role) {
  const { data: directory } = useDirectory()
  const people = useCandidates(role === 'UNIT' ? 'MEMBER' : role, role !== 'UNIT')
  if (role === 'UNIT')
    return (directory?.units ?? [])
      .filter(({ closed }) => !closed)
      .map(({ id, name }) => ({ value: id, label: name }))
  return (people.data?.rows ?? []).map(({ id, name, about }) => ({
    value: id,
    label: [name, about].filter(Boolean).join('，'),
  }))
}

const whoOf = (role: Role, id: string): Input<'seat.invite'>['who'] => {
  if (role === 'UNIT') return { unitId: id }
  return role === 'EXPERT' ? { expertId: id } : { personId: id }
}

/** Asks a member, a unit, an expert. Residents come by their own application. */
export function InviteSheet({ consultationId, onClose }: { consultationId: string; onClose: () => void }) {
  const [role, setRole] = useState<Role>('MEMBER')
  const [id, setId] = useState<string>()
  const options = useOptions(role)
  const invite = useBeside('seat.invite', consultationId)
  const send = () =>
    id !== undefined &&
    invite.mutate(
      { consultationId, role, who: whoOf(role, id) },
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
