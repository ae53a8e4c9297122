import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { keepLeadDraft, leadDraftKey } from '../../features/lead/lead-drafts'
import type { LeadForm } from '../../features/lead/lead-form'
import { clientKey } from '../../lib/client-key'
import { Queued } from './queued'
import { offerVoice } from './voice-plugin'
import { RaiseForm } from './raise-form'
import { Receipt } from './receipt'
import type { Sent } from './use-raise'

offerVoice()

/** The form as it was, under a new key: it will be another lead, with the photos that already arrived. */
const again = (form: LeadForm): LeadForm => ({ ...form, key: clientKey() })

/** 我要提: the form, and once it is sent the receipt. */
export default function LeadNewPage() {
  const [sent, setSent] = useState<Sent>()
  const [queued, setQueued] = useState<string>()
  const { draft: asked = leadDraftKey } = useRouter().params
  const [{ draft, turn }, setForm] = useState({ draft: asked, turn: 0 })
  const open = (name: string) => {
    setSent(undefined)
    setQueued(undefined)
    setForm({ draft: name, turn: turn + 1 })
  }
  const anew = () => open(leadDraftKey)
  if (sent) {
    const undone = () => open(keepLeadDraft(sent.lead.id, again(sent.form)))
    return <Receipt sent={sent.lead} onUndone={undone} onAnother={anew} />
  }
  if (queued !== undefined) return <Queued leadKey={queued} onAnother={anew} />
  return <RaiseForm key={turn} draft={draft} onSent={setSent} onQueued={setQueued} onAnother={anew} />
}
