import { View } from '@tarojs/components'
import { pcSignInWords } from '@shared/words/sign-in-words'
import { AsyncView } from '../../components/async-view'
import { Card } from '../../components/card'
import { Empty } from '../../components/empty'
import { PageShell } from '../../components/page-shell'
import { DeskLink } from './desk-link'
import { useWaiting } from './use-waiting'
import { WaitingCode } from './waiting-code'

/** The way in for a PC: it shows a code, and waits until somebody confirms it inside WeChat. */
export default function SignInPage() {
  const { started, state } = useWaiting()
  const again = { label: pcSignInWords.again, onTap: () => void started.refetch() }
  return (
    <PageShell title={pcSignInWords.title} alone>
      <Card>
        <View>
          {(state === 'WAITING' || state === 'TAKEN') && (
            <AsyncView query={started}>{({ code }) => <WaitingCode code={code} />}</AsyncView>
          )}
          {state === 'GONE' && (
            <Empty art='none' title={pcSignInWords.gone} text={pcSignInWords.goneAbout} act={again} />
          )}
          {state === 'REFUSED' && (
            <Empty art='none' title={pcSignInWords.refused} text={pcSignInWords.refusedAbout} act={again} />
          )}
        </View>
        <View className='t-small t-2 mt3'>{pcSignInWords.shared}</View>
      </Card>
      <DeskLink />
    </PageShell>
  )
}
