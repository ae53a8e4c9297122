import * as z from '@shared/zod'
import { Role } from '../domain/person/role'
import { writtenText } from '../domain/text/written-text'

export const everybody = Role.options
export const staffRoles: readonly Role[] = ['townWorker', 'proposalStaff', 'proposalChief']
export const chiefRoles: readonly Role[] = ['proposalStaff', 'proposalChief']
export const clerkRoles: readonly Role[] = ['unitClerk']
export const signerRoles: readonly Role[] = ['unitDeputy', 'unitLeader']
export const unitRoles: readonly Role[] = [...clerkRoles, ...signerRoles]

export const id = z.string().check(z.minLength(1), z.maxLength(80))
/** Made on the phone, once for each thing a person does: a command that arrives twice is done once. */
export const key = z.string().check(z.regex(/^[A-Za-z0-9_-]{16,64}$/))
export const cursor = z.exactOptional(z.string().check(z.maxLength(200)))
export const code = z.string().check(z.regex(/^[A-Z0-9_]{2,40}$/))
export const note = writtenText(2, 500)
export const reason = writtenText(4, 300)
export const photoIds = z.exactOptional(z.array(id).check(z.maxLength(6)))

/** Which lead, as of which revision, and the key of this very tap. */
export const onLead = { leadId: id, revision: z.int().check(z.minimum(1)), key }

/** Which consultation, as of which revision, and the key of this very tap. */
export const onConsultation = { consultationId: id, revision: z.int().check(z.minimum(1)), key }

/** A person who convenes is a member or was appointed so; the record says which consultation is hers. */
export const convenerRoles: readonly Role[] = ['member', 'convener', ...staffRoles]

/** A page of a list: the rows and where the next page begins. */
export const pageOf = <R extends z.ZodMiniType>(row: R) =>
  z.object({ rows: z.array(row), cursor: z.exactOptional(z.string()) })
export const done = z.object({ done: z.literal(true) })
