import type { Input } from '@shared/contract'

/** What the public list is narrowed to. */
export type Filter = Omit<Input<'lead.find'>, 'cursor'>
