import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import type { LeadView } from '@shared/domain/lead/lead-view'
import { dayWords } from '@shared/words/date-words'
import { fill } from '@shared/words/fill-words'
import { receiptWords } from '@shared/words/page-words'
import { doneWords } from '@shared/words/text-words'
import { Button } from '../../components/button'
import { EchoRing } from '../../components/echo-ring'
import { Heading } from '../../components/heading'
import { PageShell } from '../../components/page-shell'
import { LeadTimeline } from '../../features/lead/lead-timeline'
import { UndoBox } from '../../features/lead/undo-box'
import { useLead } from '../../features/lead/lead-queries'
import { AskToTell } from '../../features/notice/ask-to-tell'
import { useDirectory, type Directory } from '../../features/shared/use-directory'
import { go, routes } from '../../lib/routes'
import { serverNow } from '../../lib/server-time'
import { toast } from '../../lib/toasts'

type ReceiptProps = { sent: LeadView; onUndone: () => void; onAnother: () => void }

/** By when somebody tells her; while it is checked there is no such day yet. */
function nextWords({ status, stateDueAt }: LeadView, directory: Directory | undefined, now: string): string {
  const days = directory?.settings.terms.screenWorkingDays
  if (status !== 'SCREENING' || stateDueAt === undefined) return receiptWords.checking
  return fill(receiptWords.body, { days, date: dayWords(stateDueAt, now) })
}

/** The number, what happens next and until when, the way back, and whether WeChat may tell her. */
export function Receipt({ sent, onUndone, onAnother }: ReceiptProps) {
  const lead = useLead(sent.id).data ?? sent
  const { data: directory } = useDirectory()
  const now = serverNow().toISOString()
  const copy = () =>
    void Taro.setClipboardData({ data: lead.no })
      .then(() => toast(doneWords.copied))
      .catch(() => undefined)
  const bar = (
    <>
      <Button grow label={receiptWords.another} onTap={onAnother} />
      <Button kind='main' grow label={receiptWords.look} onTap={() => go(routes.leadDetail(lead.id))} />
    </>
  )
  return (
    <PageShell title={receiptWords.title} bar={bar}>
      <View className='m-empty'>
        <EchoRing passed={1} large echo />
        <Heading look='t-h1'>{receiptWords.title}</Heading>
        <View className='m-wrap g2'>
          <View className='t-body t-2'>{fill(receiptWords.number, { no: lead.no })}</View>
          <Button kind='text' small label={receiptWords.copyNumber} onTap={copy} />
        </View>
        <View className='t-small t-2'>{nextWords(lead, directory, now)}</View>
      </View>
      <LeadTimeline lead={lead} told={{ reader: 'author', directory, now, lead }} />
      <AskToTell />
      <UndoBox lead={lead} onUndone={onUndone} />
    </PageShell>
  )
}
