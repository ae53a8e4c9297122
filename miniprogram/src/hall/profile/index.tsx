import { View } from '@tarojs/components'
import type { Output } from '@shared/contract'
import { memberWords } from '@shared/words/hall-words'
import { buttonWords, loadingWords } from '@shared/words/text-words'
import { AsyncView } from '../../components/async-view'
import { Button } from '../../components/button'
import { CheckBox } from '../../components/check-box'
import { Field } from '../../components/field'
import { SectionHead } from '../../components/heading'
import { PageShell } from '../../components/page-shell'
import { TextArea } from '../../components/text-area'
import { useMe } from '../../features/person/use-me'
import { RefusalNote } from '../../features/shared/refusal-note'
import { namesOf, useDirectory } from '../../features/shared/use-directory'
import { back } from '../../lib/routes'
import { toast } from '../../lib/toasts'
import { useDraft } from '../../lib/use-draft'
import { useHallCommand, useHallQuery } from '../hall-queries'

const LIMIT = 300
const MOST = 6
const listIn = (text: string) =>
  text
    .split(/[、，,\s]+/)
    .filter(Boolean)
    .slice(0, MOST)

/** What a member says of herself to everybody. */
export default function MemberProfilePage() {
  const { data: me } = useMe()
  const member = useHallQuery('member.get', { memberId: me?.id ?? '' }, me !== undefined)
  if (member.data) return <ProfileForm key={member.data.id} member={member.data} />
  return (
    <PageShell title={memberWords.profile}>
      <AsyncView query={member}>{() => null}</AsyncView>
    </PageShell>
  )
}

function ProfileForm({ member }: { member: Output<'member.get'> }) {
  const halls = useHallQuery('hall.list', {})
  const directory = useDirectory().data
  const names = namesOf(directory)
  const save = useHallCommand('member.saveProfile')
  const { value, update, drop } = useDraft('member-profile', {
    expertise: member.expertise.join('、'),
    about: member.about ?? '',
    hallIds: member.hallIds,
  })
  const submit = () =>
    save.mutate(
      {
        expertise: listIn(value.expertise),
        hallIds: value.hallIds,
        ...(value.about.trim() && { about: value.about }),
      },
      {
        onSuccess: () => {
          drop()
          toast(memberWords.saved)
          back()
        },
      },
    )
  const toggled = (hallId: string, on: boolean) =>
    on ? [...value.hallIds, hallId] : value.hallIds.filter(one => one !== hallId)
  return (
    <PageShell
      title={memberWords.profile}
      bar={
        <Button
          grow
          kind='main'
          label={buttonWords.save}
          busy={save.isPending && loadingWords.save}
          onTap={submit}
        />
      }
    >
      <Field
        label={memberWords.expertise}
        hint={memberWords.expertiseHint}
        initial={value.expertise}
        max={80}
        onType={expertise => update({ expertise })}
      />
      <TextArea
        label={memberWords.aboutField}
        hint={memberWords.aboutHint}
        limit={LIMIT}
        initial={value.about}
        onType={about => update({ about })}
      />
      <SectionHead title={memberWords.halls} />
      <View className='m-checks'>
        {/* a tick without its name says nothing, so it waits for the names */}
        {(directory ? (halls.data?.rows ?? []) : []).map(({ hallId }) => (
          <CheckBox
            key={hallId}
            label={names.place(hallId)}
            checked={value.hallIds.includes(hallId)}
            onChange={on => update({ hallIds: toggled(hallId, on) })}
          />
        ))}
      </View>
      <View>
        <RefusalNote error={save.error} />
      </View>
    </PageShell>
  )
}
