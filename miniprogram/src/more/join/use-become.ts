import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Me } from '@shared/contract/person'
import { roleWords } from '@shared/words/enum-words'
import { go, routes } from '../../lib/routes'
import { toast } from '../../lib/toasts'

/** The roles a person has by now, in one breath. */
export const rolesSentence = (me: Me) =>
  me.roles
    .filter(role => role !== 'resident')
    .map(role => roleWords[role].resident)
    .join('、')

/** Asks the server to take us for somebody else; everything known to the old self is asked anew. */
export function useBecome<T>(ask: (typed: T) => Promise<Me>, said: (me: Me) => string) {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: ask,
    onSuccess: me => {
      cache.setQueryData(['me'], me)
      void cache.invalidateQueries()
      toast(said(me))
      go(routes.me())
    },
  })
}
