import { PageShell } from '../../components/page-shell'
import { settingsWords } from '@shared/words/page-words'
import { KeysSection } from './keys-section'
import { LookSection } from './look-section'
import { MessageSection } from './message-section'
import { DeviceSection } from './device-section'

/** How the program looks, what WeChat may carry, and what this phone keeps. */
export default function SettingsPage() {
  return (
    <PageShell title={settingsWords.title}>
      <LookSection />
      <KeysSection />
      <MessageSection />
      <DeviceSection />
    </PageShell>
  )
}
