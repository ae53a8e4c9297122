import * as z from '@shared/zod'
import { db } from './cloudbase'
import { idOfCode, newCode } from './secret-code'
import { findById } from './writes'

const slips = () => db.collection('slips')

/** A paper with a code that shows how far one lead has come. The code itself stands only on the paper. */
const Slip = z.object({ _id: z.string(), leadId: z.string(), issuedAt: z.iso.datetime() })

/** A new code for a lead; the paper of before shows nothing from now on. */
export async function issueSlip(leadId: string, issuedAt: string): Promise<string> {
  await revokeSlips(leadId)
  const code = newCode()
  await slips().add({ _id: idOfCode(code), leadId, issuedAt })
  return code
}

export async function revokeSlips(leadId: string): Promise<void> {
  await slips().where({ leadId }).remove()
}

/** The lead of a slip; undefined if there is no such code, or none any more. */
export async function leadIdOfSlip(code: string): Promise<string | undefined> {
  const found = await findById('slips', idOfCode(code))
  return found && Slip.parse(found).leadId
}
