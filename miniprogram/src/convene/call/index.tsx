import { useMutation, useQueryClient } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useRef, useState } from 'react'
import { localDay } from '@shared/domain/calendar/local-day'
import { AppError } from '@shared/domain/errors'
import { lengthOf } from '@shared/domain/text/length-of'
import { callWords } from '@shared/words/convene-words'
import { Button } from '../../components/button'
import { DateField } from '../../components/date-field'
import { Field } from '../../components/field'
import { PageShell } from '../../components/page-shell'
import { PickerField } from '../../components/picker-field'
import { TextArea } from '../../components/text-area'
import { keepConsultation } from '../../features/consultation/consultation-queries'
import { RefusalNote } from '../../features/shared/refusal-note'
import { useDirectory } from '../../features/shared/use-directory'
import { call } from '../../lib/call'
import { clientKey } from '../../lib/client-key'
import { backOr, routes } from '../../lib/routes'
import { serverNow } from '../../lib/server-time'
import { toast } from '../../lib/toasts'
import { useDraft } from '../../lib/use-draft'
import { useMonths } from '../convene-queries'

const initial = { title: '', scope: '', hallId: '', until: '', monthId: '' }
const none = '-'

/** 征题: what is asked, in which hall, until when. */
export default function OpenCallPage() {
  const { value, update, drop } = useDraft('open-call', initial)
  const key = useRef(clientKey())
  const cache = useQueryClient()
  const { data: directory } = useDirectory()
  const months = useMonths().data?.rows ?? []
  const [lacks, setLacks] = useState<AppError>()
  const open = useMutation({
    mutationFn: () => {
      const { title, scope, hallId, until, monthId } = value
      return call('consultation.open', {
        ...{ title: title.trim(), hallId, until, key: key.current },
        ...(scope.trim() && { scope: scope.trim() }),
        ...(monthId && { monthId }),
      })
    },
    onSuccess: view => {
      keepConsultation(cache, view)
      drop()
      toast(callWords.opened)
      backOr(routes.topics(view.id))
    },
  })
  const send = () => {
    const missing =
      (lengthOf(value.title.trim()) < 4 && 'title') || (!value.hallId && 'hallId') || (!value.until && 'date')
    setLacks(missing ? new AppError('invalid_input', 'open', { field: missing }) : undefined)
    if (!missing && !open.isPending) open.mutate()
  }
  const halls = (directory?.places ?? []).filter(
    ({ kind, closed }) => (kind === 'HALL' || kind === 'STATION') && !closed,
  )
  return (
    <PageShell
      title={callWords.title}
      bar={<Button kind='main' grow label={callWords.open} busy={open.isPending} onTap={send} />}
    >
      <Field
        label={callWords.name}
        hint={callWords.nameHint}
        initial={value.title}
        onType={title => update({ title })}
      />
      <TextArea
        label={callWords.scope}
        optional
        initial={value.scope}
        limit={1000}
        count={lengthOf}
        onType={scope => update({ scope })}
      />
      <PickerField
        label={callWords.hall}
        options={halls.map(({ id, name }) => ({ value: id, label: name }))}
        value={value.hallId || undefined}
        onChoose={hallId => update({ hallId })}
      />
      <DateField
        label={callWords.until}
        value={value.until || undefined}
        from={localDay(serverNow().toISOString())}
        onChoose={until => update({ until })}
      />
      <View>
        {months.length > 0 && (
          <PickerField
            label={callWords.month}
            options={[
              { value: none, label: callWords.noMonth },
              ...months.map(({ id, theme }) => ({ value: id, label: theme })),
            ]}
            value={value.monthId || none}
            onChoose={id => update({ monthId: id === none ? '' : id })}
          />
        )}
      </View>
      <RefusalNote error={lacks ?? open.error} />
    </PageShell>
  )
}
