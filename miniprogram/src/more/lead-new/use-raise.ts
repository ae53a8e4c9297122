import { useRef, useState } from 'react'
import { AppError } from '@shared/domain/errors'
import type { LeadView } from '@shared/domain/lead/lead-view'
import { emergencyIn, type Emergency } from '@shared/domain/text/emergency-in'
import { personalDataIn } from '@shared/domain/text/personal-data-in'
import { deliverLead, queueLead, type LeadParcel } from '../../features/lead/deliver-lead'
import { faultsOf } from '../../features/lead/lead-faults'
import type { LeadForm } from '../../features/lead/lead-form'
import { keepMyPlace } from '../../features/shared/my-place'
import { goesLater } from '../../lib/goes-later'
import { isOnline } from '../../lib/network'

export type Sent = { lead: LeadView; form: LeadForm }
type Ended = {
  onSent: (sent: Sent) => void
  onQueued: () => void
  onUpdate: (change: Partial<LeadForm>) => void
}
type Asking = { kind: 'emergency'; emergency: Emergency } | { kind: 'personal' }

const textOf = (form: LeadForm) => [form.situation, form.analysis, form.suggestion].join('。')

/** What must be asked before anything is sent: danger first, then whether others may read a phone number. */
function askingOf(form: LeadForm): Asking | undefined {
  const emergency = emergencyIn(textOf(form))
  if (emergency) return { kind: 'emergency', emergency }
  const hidden = form.visibility === 'UNIT_ONLY' || form.keepPersonal
  return !hidden && personalDataIn(textOf(form)).length > 0 ? { kind: 'personal' } : undefined
}

/** Checks, asks, sends; without a network it puts the lead aside. What was typed stays until the server has it. */
export function useRaise({ onSent, onQueued, onUpdate }: Ended) {
  const [faults, setFaults] = useState<string[]>([])
  const [asking, setAsking] = useState<Asking>()
  const [refusal, setRefusal] = useState<AppError>()
  const [busy, setBusy] = useState(false)
  const under = useRef(false)

  const put = (parcel: LeadParcel, error?: AppError) => {
    queueLead(parcel, error && { code: error.code, field: error.field })
    onQueued()
  }

  const refused = (cause: unknown, parcel: LeadParcel) => {
    const error = cause instanceof AppError ? cause : new AppError('internal', String(cause))
    if (goesLater(error.code)) return put(parcel, error)
    if (error.code === 'emergency') {
      return setAsking({ kind: 'emergency', emergency: (error.field as Emergency | undefined) ?? 'CRIME' })
    }
    if (error.code === 'invalid_input' && error.field !== undefined) setFaults([error.field])
    setRefusal(error)
  }

  const send = async (form: LeadForm, insist: boolean) => {
    if (under.current) return
    under.current = true
    setBusy(true)
    setAsking(undefined)
    let parcel = { form, insist }
    keepMyPlace({ townId: form.townId, communityId: form.communityId })
    try {
      if (!isOnline()) put(parcel)
      else {
        const lead = await deliverLead(parcel, kept => {
          parcel = kept
          onUpdate({ shots: kept.form.shots })
        })
        onSent({ lead, form: parcel.form })
      }
    } catch (cause) {
      refused(cause, parcel)
    }
    under.current = false
    setBusy(false)
  }

  const submit = (form: LeadForm, lacksConsent = false) => {
    setRefusal(undefined)
    const wrong = [...faultsOf(form), ...(lacksConsent ? ['consent'] : [])]
    setFaults(wrong)
    const question = wrong.length === 0 ? askingOf(form) : undefined
    if (question) setAsking(question)
    else if (wrong.length === 0) void send(form, false)
    return wrong[0]
  }

  return { faults, refusal, asking, busy, submit, send, stopAsking: () => setAsking(undefined) }
}
