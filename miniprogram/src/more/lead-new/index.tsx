import { useState } from 'react'
import { leadDraftKey, type LeadForm } from '../../features/lead/lead-form'
import { clientKey } from '../../lib/client-key'
import { useDrafts } from '../../lib/drafts'
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
  const [turn, setTurn] = useState(0)
  const anew = () => {
    setSent(undefined)
    setQueued(undefined)
    setTurn(turn + 1)
  }
  if (sent) {
    const undone = () => {
      useDrafts.getState().save(leadDraftKey, again(sent.form))
      anew()
    }
    return <Receipt sent={sent.lead} onUndone={undone} onAnother={anew} />
  }
  if (queued !== undefined) return <Queued leadKey={queued} onAnother={anew} />
  return <RaiseForm key={turn} onSent={setSent} onQueued={setQueued} onDiscard={anew} />
}
