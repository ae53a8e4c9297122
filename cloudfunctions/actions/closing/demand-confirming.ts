import type { Consultation } from '@shared/domain/consultation/consultation'
import { AppError } from '@shared/domain/errors'

/** The minutes are with those who took part, and stand as she saw them. */
export function demandConfirming({ id, status, revision }: Consultation, seen: number): void {
  if (status !== 'CONFIRMING')
    throw new AppError('wrong_status', 'not to be confirmed', { field: 'not_confirming' })
  if (revision !== seen) throw new AppError('conflict', `${id}: seen ${seen}, is ${revision}`)
}
