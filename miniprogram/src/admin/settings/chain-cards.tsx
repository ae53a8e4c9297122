import { View } from '@tarojs/components'
import type { ConsultationRules } from '@shared/domain/consultation/consultation-rules'
import type { Role } from '@shared/domain/person/role'
import { consultationSettingWords as words } from '@shared/words/consultation-setting-words'
import { roleWords } from '@shared/words/enum-words'
import { fill } from '@shared/words/fill-words'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { CheckBox } from '../../components/check-box'
import { Field } from '../../components/field'
import { Heading } from '../../components/heading'
import type { EditSettings } from './use-settings-form'

const approvers: readonly Role[] = [
  'townWorker',
  'reviewer',
  'proposalStaff',
  'proposalChief',
  'supervisor',
  'chairMeeting',
]
const MOST = 6

type Level = ConsultationRules['approval'][number]

/** An id that none of the levels has: what a level decided stays tied to it when levels come and go. */
function freeId(levels: readonly Level[]): string {
  let n = levels.length + 1
  while (levels.some(({ id }) => id === `level-${n}`)) n += 1
  return `level-${n}`
}

const toggled = (roles: readonly Role[], role: Role, on: boolean) =>
  on ? [...roles, role] : roles.filter(one => one !== role)

/** Who approves a topic, level by level (domain.md row 53). */
export function ChainCards({ settings, update, problem }: EditSettings) {
  const { approval } = settings.consultation
  const change = (part: Partial<ConsultationRules>) =>
    update({ consultation: { ...settings.consultation, ...part } })
  const put = (at: number, part: Partial<Level>) =>
    change({ approval: approval.map((level, n) => (n === at ? { ...level, ...part } : level)) })
  const added = { id: freeId(approval), name: words.newLevel, roles: ['proposalStaff' as const] }
  return (
    <View>
      <View className='t-small t-2 mb2'>{words.chainHint}</View>
      {approval.map((level, at) => (
        <Card key={level.id} kind='flat' tight>
          <Field
            label={fill(words.level, { n: at + 1 })}
            initial={level.name}
            max={20}
            error={problem(`consultation.approval.${at}`)}
            onType={name => put(at, { name })}
          />
          <Heading level={2} look='t-body t-strong'>
            {words.levelRoles}
          </Heading>
          <View className='m-checks'>
            {approvers.map(role => (
              <CheckBox
                key={role}
                label={roleWords[role].staff}
                checked={level.roles.includes(role)}
                onChange={on => put(at, { roles: toggled(level.roles, role, on) })}
              />
            ))}
          </View>
          {approval.length > 1 && (
            <Button
              small
              label={words.dropLevel}
              ariaLabel={`${words.dropLevel}：${level.name}`}
              onTap={() => change({ approval: approval.filter(one => one.id !== level.id) })}
            />
          )}
        </Card>
      ))}
      {approval.length < MOST && (
        <Button label={words.addLevel} icon='plus' onTap={() => change({ approval: [...approval, added] })} />
      )}
    </View>
  )
}
