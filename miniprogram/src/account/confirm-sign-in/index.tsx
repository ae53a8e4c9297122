import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { signInCodeIn } from '@shared/domain/person/sign-in-code'
import { confirmSignInWords } from '@shared/words/sign-in-words'
import { Card } from '../../components/card'
import { Empty } from '../../components/empty'
import { PageShell } from '../../components/page-shell'
import { CodeForm } from './code-form'
import { EndAll } from './end-all'
import { PcCard } from './pc-card'
import { useLetIn } from './use-let-in'

/** Inside WeChat: lets a PC in that shows a code. The code is typed, scanned, or came with the way here. */
export default function ConfirmSignInPage() {
  const { code, scene, q } = useRouter().params
  const { look, answer } = useLetIn()
  const pc = look.data
  return (
    <PageShell title={confirmSignInWords.title}>
      <View>
        {answer.isSuccess && <Answered yes={answer.data} />}
        {!answer.isSuccess && pc && (
          <PcCard pc={pc} busy={answer.isPending} onAnswer={yes => answer.mutate({ code: pc.code, yes })} />
        )}
        {!answer.isSuccess && !pc && (
          <CodeForm
            initial={signInCodeIn(code ?? scene ?? q ?? '') ?? ''}
            error={look.error}
            busy={look.isPending}
            onCode={typed => look.mutate(typed)}
          />
        )}
      </View>
      <EndAll />
    </PageShell>
  )
}

function Answered({ yes }: { yes: boolean }) {
  const { done, doneAbout, refused, refusedAbout } = confirmSignInWords
  return (
    <Card>
      <Empty
        art={yes ? 'closed' : 'none'}
        title={yes ? done : refused}
        text={yes ? doneAbout : refusedAbout}
      />
    </Card>
  )
}
