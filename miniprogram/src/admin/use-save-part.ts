import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Input } from '@shared/contract'
import { adminWords } from '@shared/words/admin-words'
import { call } from '../lib/call'
import { toast } from '../lib/toasts'

type PartAction = 'place.save' | 'unit.save' | 'category.save'

/** Saves one part of the town; everybody's names for ids are asked anew. */
export function useSavePart<N extends PartAction>(action: N, onSaved: () => void) {
  const cache = useQueryClient()
  return useMutation<unknown, Error, Input<N>>({
    mutationFn: part => call(action, part),
    onSuccess: () => {
      void cache.invalidateQueries({ queryKey: ['directory'] })
      toast(adminWords.saved)
      onSaved()
    },
  })
}

/** What an id of a part may look like; it cannot be changed later. */
export const isCode = (id: string) => /^[a-z0-9-]{1,40}$/.test(id)
