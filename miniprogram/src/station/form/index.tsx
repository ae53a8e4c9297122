import { helperWords } from '@shared/words/helper-words'
import { AsyncView } from '../../components/async-view'
import { PageShell } from '../../components/page-shell'
import { useDirectory } from '../../features/shared/use-directory'
import { SessionGate } from '../session-gate'
import { HelpedForm } from './helped-form'

/** A new lead for somebody who sits beside the helper. */
export default function FormPage() {
  const directory = useDirectory()
  return (
    <SessionGate title={helperWords.enter}>
      {({ session }) =>
        directory.data ? (
          <HelpedForm session={session} places={directory.data.places} />
        ) : (
          <PageShell title={helperWords.enter}>
            <AsyncView query={directory}>{() => null}</AsyncView>
          </PageShell>
        )
      }
    </SessionGate>
  )
}
