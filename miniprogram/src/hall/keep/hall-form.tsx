import { View } from '@tarojs/components'
import type { Output } from '@shared/contract'
import { hallWords, keepWords, memberWords } from '@shared/words/hall-words'
import { buttonWords, loadingWords } from '@shared/words/text-words'
import { Button } from '../../components/button'
import { Field } from '../../components/field'
import { TextArea } from '../../components/text-area'
import { PhotoField } from '../../features/shared/photo-field'
import { RefusalNote } from '../../features/shared/refusal-note'
import { photoIdsOf, shotOf } from '../../features/shared/shot'
import { back } from '../../lib/routes'
import { toast } from '../../lib/toasts'
import { useDraft } from '../../lib/use-draft'
import { useHallCommand } from '../hall-queries'
import { LeaderField, NOBODY } from './leader-field'

const lines = ['address', 'open', 'pairedCommittee'] as const
const texts = ['about', 'organisation', 'rules'] as const
const labels = {
  address: hallWords.address,
  open: hallWords.open,
  pairedCommittee: hallWords.committee,
  about: keepWords.about,
  organisation: hallWords.organisation,
  rules: hallWords.rules,
}
const limits = { about: 1000, organisation: 2000, rules: 4000 }

type Written = Record<(typeof lines)[number] | (typeof texts)[number], string>
const writtenIn = (hall: Output<'hall.get'>): Written =>
  Object.fromEntries([...lines, ...texts].map(name => [name, hall[name] ?? ''])) as Written
const filled = (written: Written) =>
  Object.fromEntries(Object.entries(written).filter(([, text]) => text.trim() !== ''))

/** What is written about a hall, kept as it is typed; somebody else's save meanwhile is a conflict, not a loss. */
export function HallForm({ hall }: { hall: Output<'hall.get'> }) {
  const save = useHallCommand('hall.save')
  const shots = hall.photos.map(shotOf)
  const leaderId = hall.pairedLeaderId ?? NOBODY
  const { value, update, drop } = useDraft(`hall:${hall.hallId}`, { ...writtenIn(hall), shots, leaderId })
  const submit = () => {
    const { shots: photos, leaderId: pairedLeaderId, ...written } = value
    const { hallId, revision } = hall
    save.mutate(
      {
        ...filled(written),
        ...{ hallId, revision, photoIds: photoIdsOf(photos) },
        ...(pairedLeaderId !== NOBODY && { pairedLeaderId }),
      },
      {
        onSuccess: () => {
          drop()
          toast(memberWords.saved)
          back()
        },
      },
    )
  }
  return (
    <View>
      {lines.map(name => (
        <Field
          key={name}
          label={labels[name]}
          initial={value[name]}
          max={80}
          optional
          onType={text => update({ [name]: text })}
        />
      ))}
      <LeaderField hall={hall} value={value.leaderId} onChoose={chosen => update({ leaderId: chosen })} />
      {texts.map(name => (
        <TextArea
          key={name}
          label={labels[name]}
          limit={limits[name]}
          initial={value[name]}
          optional
          onType={text => update({ [name]: text })}
        />
      ))}
      <PhotoField
        shots={value.shots}
        hint={keepWords.photosHint}
        optional
        onChange={next => update({ shots: next })}
      />
      <RefusalNote error={save.error} />
      <Button
        kind='main'
        label={buttonWords.save}
        busy={save.isPending && loadingWords.save}
        onTap={submit}
      />
    </View>
  )
}
