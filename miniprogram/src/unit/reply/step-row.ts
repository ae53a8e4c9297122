import { clientKey } from '../../lib/client-key'

/** A promise as it is being written. `id` is of this form alone. */
export type StepRow = { id: string; text: string; owner: string; date: string }

export const emptyRow = (): StepRow => ({ id: clientKey(), text: '', owner: '', date: '' })
