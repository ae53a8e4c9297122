import { roleWords } from '@shared/words/enum-words'
import { meWords } from '@shared/words/page-words'
import { Segmented } from '../../components/segmented'
import type { SectionProps } from '../../features/lead/section'

const options = [
  { value: 'member', label: roleWords.member.resident },
  { value: 'resident', label: roleWords.resident.resident },
] as const

/** A member says in which of her two roles she speaks: as a member all three parts are asked of her. */
export function AsMember({ form, update }: Pick<SectionProps, 'form' | 'update'>) {
  return (
    <Segmented
      label={meWords.roles}
      options={options}
      value={form.asMember ? 'member' : 'resident'}
      onChoose={role => update({ asMember: role === 'member' })}
    />
  )
}
