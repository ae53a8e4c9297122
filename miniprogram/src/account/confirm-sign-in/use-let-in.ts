import { useMutation } from '@tanstack/react-query'
import { fill } from '@shared/words/fill-words'
import { confirmSignInWords } from '@shared/words/sign-in-words'
import { refusalWords } from '../../features/shared/refusal-words'
import { call } from '../../lib/call'
import { toast } from '../../lib/toasts'

/** What one can do about a PC that waits: look which one it is, say yes or no. */
export function useLetIn() {
  const look = useMutation({
    mutationFn: async (code: string) => ({ code, ...(await call('signIn.look', { code })) }),
  })
  const answer = useMutation({
    mutationFn: async ({ code, yes }: { code: string; yes: boolean }) => {
      await call(yes ? 'signIn.confirm' : 'signIn.refuse', { code })
      return yes
    },
    onError: error => {
      const { what, todo } = refusalWords(error)
      toast(`${what}${todo}`, { bad: true })
      look.reset()
    },
  })
  return { look, answer }
}

/** Ends every session of hers, wherever she forgot to sign out. */
export const useEndAll = () =>
  useMutation({
    mutationFn: () => call('signIn.endAll', {}),
    onSuccess: ({ ended }) =>
      toast(ended ? fill(confirmSignInWords.ended, { count: ended }) : confirmSignInWords.endedNone),
    onError: error => toast(refusalWords(error).what, { bad: true }),
  })
