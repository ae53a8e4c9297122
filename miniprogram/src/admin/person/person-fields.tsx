import { View } from '@tarojs/components'
import type { Role } from '@shared/domain/person/role'
import type { Place } from '@shared/domain/place/place'
import type { RosterDraft } from '@shared/domain/person/roster-entry'
import { rosterWords } from '@shared/words/admin-words'
import { roleWords } from '@shared/words/enum-words'
import { ChipRow } from '../../components/chip-row'
import { Field } from '../../components/field'
import { FieldFrame } from '../../components/field-frame'
import { PickerField } from '../../components/picker-field'
import { useDirectory } from '../../features/shared/use-directory'

type GivenRole = RosterDraft['roles'][number]
const given = (Object.keys(roleWords) as Role[]).filter((role): role is GivenRole => role !== 'resident')
const chips = given.map(value => ({ value, label: roleWords[value].staff }))

const townKinds: readonly Place['kind'][] = ['TOWN', 'STREET']
/** A helper sits at a station or a hall; a town may keep one for all of it. */
const stations: readonly Place['kind'][] = ['STATION', 'HALL', ...townKinds]

type PersonFieldsProps = {
  typed: RosterDraft
  onChange: (part: Partial<RosterDraft>) => void
  problem: (...names: string[]) => string | undefined
}

/** Name, roles, and the unit or the town that the roles act for. */
export function PersonFields({ typed, onChange, problem }: PersonFieldsProps) {
  const { data } = useDirectory()
  const { name, title = '', roles, unitId, areaId, sector = '', partyGroup = '' } = typed
  const units = (data?.units ?? []).filter(({ closed }) => !closed)
  const towns = (data?.places ?? []).filter(
    ({ kind, closed }) => !closed && (roles.includes('stationHelper') ? stations : townKinds).includes(kind),
  )
  const toggle = (role: GivenRole) =>
    onChange({ roles: roles.includes(role) ? roles.filter(one => one !== role) : [...roles, role] })
  return (
    <View>
      <Field
        label={rosterWords.name}
        initial={name}
        max={20}
        error={problem('name')}
        onType={text => onChange({ name: text })}
      />
      <Field
        label={rosterWords.jobTitle}
        optional
        initial={title}
        max={40}
        onType={text => onChange({ title: text })}
      />
      <FieldFrame label={rosterWords.roles} error={problem('roles')}>
        <ChipRow wrap label={rosterWords.roles} chips={chips} value={roles} onChoose={toggle} />
      </FieldFrame>
      <PickerField
        label={rosterWords.unit}
        hint={rosterWords.unitHint}
        options={units.map(({ id, short }) => ({ value: id, label: short }))}
        value={unitId}
        error={problem('unit_person', 'unitId')}
        onChoose={chosen => onChange({ unitId: chosen })}
      />
      <PickerField
        label={rosterWords.area}
        hint={rosterWords.areaHint}
        options={towns.map(({ id, name: town }) => ({ value: id, label: town }))}
        value={areaId}
        error={problem('town_person', 'areaId')}
        onChoose={chosen => onChange({ areaId: chosen })}
      />
      <View>
        {roles.includes('member') && (
          <View>
            <Field
              label={rosterWords.sector}
              optional
              initial={sector}
              max={30}
              onType={text => onChange({ sector: text })}
            />
            <Field
              label={rosterWords.partyGroup}
              optional
              initial={partyGroup}
              max={30}
              onType={text => onChange({ partyGroup: text })}
            />
          </View>
        )}
      </View>
    </View>
  )
}
