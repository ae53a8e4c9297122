import { View } from '@tarojs/components'
import { fill } from '@shared/words/fill-words'
import { privacyWords } from '@shared/words/page-words'
import { consentWords, voiceWords } from '@shared/words/text-words'
import { privacyTextWords } from '@shared/words/privacy-words'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { classNames } from '../../components/class-names'
import { SectionHead } from '../../components/heading'
import { PageShell } from '../../components/page-shell'
import { useDirectory } from '../../features/shared/use-directory'
import { go, routes } from '../../lib/routes'
import { ConsentList } from './consent-list'
import { EraseCard } from './erase-card'
import { ExportCard } from './export-card'
import { LookList } from './look-list'

const texts = [
  consentWords.privacyShort,
  consentWords.phoneWhy,
  consentWords.forwardNo,
  consentWords.photoLocal,
  consentWords.locationWhy,
  consentWords.log,
  consentWords.minor,
]

/** What is kept about a person, what she agreed to, and how she takes it with her or has it erased. */
export default function PrivacyPage() {
  const { data } = useDirectory()
  const phone = data?.settings.brand.servicePhone
  return (
    <PageShell title={privacyWords.title}>
      <SectionHead title={privacyWords.short} />
      <Card>
        {[...texts, ...(data?.settings.voiceInput ? [voiceWords.privacy] : [])].map((text, at) => (
          <View key={text} className={classNames('t-read', at > 0 && 'mt2')}>
            {text}
          </View>
        ))}
        <View>{phone && <View className='t-read mt2'>{fill(privacyWords.rights, { phone })}</View>}</View>
        <View className='m-row m-flush mt2'>
          <Button kind='text' small label={privacyTextWords.title} onTap={() => go(routes.privacyText())} />
        </View>
      </Card>
      <ConsentList />
      <LookList />
      <ExportCard />
      <EraseCard />
    </PageShell>
  )
}
