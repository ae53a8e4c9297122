import { View } from '@tarojs/components'
import { useRef, useState } from 'react'
import { AppError } from '@shared/domain/errors'
import { adminWords, rosterWords } from '@shared/words/admin-words'
import { buttonWords, loadingWords } from '@shared/words/text-words'
import { Button } from '../../components/button'
import { PageShell } from '../../components/page-shell'
import { refusalWords } from '../../features/shared/refusal-words'
import { call } from '../../lib/call'
import { clientKey } from '../../lib/client-key'
import { toast } from '../../lib/toasts'
import { useRosterDeed, useRosterRow, type RosterRow } from '../roster/roster-queries'
import { draftOf, sendable } from './draft-of'
import { InviteCard } from './invite-card'
import { SaveRefusal } from '../../features/shared/save-refusal'
import { LeaveCard } from './leave-card'
import { PersonFields } from './person-fields'

type PersonFormProps = { row: RosterRow | undefined; onAdded: (id: string) => void }

export function PersonForm({ row, onAdded }: PersonFormProps) {
  const key = useRef(clientKey())
  const [typed, setTyped] = useState(() => draftOf(row))
  const { refetch } = useRosterRow(row?.id)
  const save = useRosterDeed(
    () => {
      const draft = sendable(typed)
      return row
        ? call('roster.change', { ...draft, id: row.id, revision: row.revision })
        : call('roster.add', { ...draft, id: key.current })
    },
    saved => {
      toast(adminWords.saved)
      onAdded(saved.id)
    },
  )
  const { error } = save
  const refused = error && refusalWords(error)
  const problem = (...names: string[]) =>
    error instanceof AppError && error.field && names.includes(error.field) ? refused?.what : undefined
  const ready = typed.name.trim().length >= 2 && typed.roles.length > 0
  return (
    <PageShell
      title={row?.name ?? rosterWords.person}
      bar={
        !row?.leftAt && (
          <Button
            kind='main'
            grow
            label={buttonWords.save}
            disabled={!ready}
            busy={save.isPending && loadingWords.save}
            onTap={() => save.mutate(undefined)}
          />
        )
      }
    >
      <PersonFields
        typed={typed}
        problem={problem}
        onChange={part => setTyped(before => ({ ...before, ...part }))}
      />
      <View className='t-small t-2'>{ready ? '' : rosterWords.needs}</View>
      <View>
        <SaveRefusal error={error} onLook={() => void refetch()} />
      </View>
      <View>{row && !row.leftAt && <InviteCard row={row} />}</View>
      <View>{row && !row.leftAt && <LeaveCard row={row} />}</View>
    </PageShell>
  )
}
