import {
  claimReleaseWords,
  contentHeldWords,
  declineWords,
  extensionWords,
  unitReturnWords,
  withdrawWords,
} from '@shared/words/reason-words'
import type { Reader } from '@shared/words/voices'

type Reasons = Readonly<Record<string, { official: string; layman: string }>>

const tables: Readonly<Record<string, Reasons>> = {
  decline: declineWords,
  block: contentHeldWords,
  risky: contentHeldWords,
  rejectHeld: contentHeldWords,
  release: claimReleaseWords,
  withdraw: withdrawWords,
  requestReturn: unitReturnWords,
  approveReturn: unitReturnWords,
  askExtension: extensionWords,
  approveExtension: extensionWords,
}

/** A reason code of a step as a sentence: plain for residents, official for the desks. */
export function reasonSentence(step: string, code: string | undefined, reader: Reader): string | undefined {
  const reason = code === undefined ? undefined : tables[step]?.[code]
  return reason && (reader === 'staff' || reader === 'member' ? reason.official : reason.layman)
}
