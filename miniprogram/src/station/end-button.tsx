import Taro from '@tarojs/taro'
import { helperWords } from '@shared/words/helper-words'
import { Button } from '../components/button'
import { refusalWords } from '../features/shared/refusal-words'
import { routes } from '../lib/routes'
import { toast } from '../lib/toasts'
import { useEnd } from './station-queries'

/** Done with this person: the session ends at once, and with it everything the helper sees of the matter. */
export function EndButton({ sessionId }: { sessionId: string }) {
  const end = useEnd(sessionId)
  const leave = () =>
    end.mutate(undefined, {
      onSuccess: () => {
        toast(helperWords.ended)
        void Taro.redirectTo({ url: routes.stationBegin() })
      },
      onError: error => toast(refusalWords(error).what, { bad: true }),
    })
  return <Button kind='main' grow label={helperWords.end} busy={end.isPending} onTap={leave} />
}
