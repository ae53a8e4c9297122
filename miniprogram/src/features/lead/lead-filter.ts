import { create } from 'zustand'
import type { Input } from '@shared/contract'

/** What the public list is narrowed to. */
export type LeadFilter = Omit<Input<'lead.find'>, 'cursor'>

/** It stays while the program is open: whoever comes back from a matter, or from another tab, finds her list. */
export const useLeadFilter = create<{ filter: LeadFilter }>(() => ({ filter: {} }))

export const filterLeads = (filter: LeadFilter) => useLeadFilter.setState({ filter })
