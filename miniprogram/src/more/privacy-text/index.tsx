import { View } from '@tarojs/components'
import { CONSENT_VERSION } from '@shared/domain/consent/consent-version'
import { fill } from '@shared/words/fill-words'
import { privacyTextWords } from '@shared/words/privacy-words'
import { voiceWords } from '@shared/words/text-words'
import { AsyncView } from '../../components/async-view'
import { Card } from '../../components/card'
import { classNames } from '../../components/class-names'
import { SectionHead } from '../../components/heading'
import { PageShell } from '../../components/page-shell'
import { useDirectory } from '../../features/shared/use-directory'

/** The whole text behind 看完整说明: who answers for it, what, why, who sees it, where, how long, and how to complain. */
export default function PrivacyTextPage() {
  const directory = useDirectory()
  return (
    <PageShell title={privacyTextWords.title}>
      <AsyncView query={directory}>
        {({ settings: { brand, voiceInput } }) => (
          <View>
            <View className='t-small t-3'>
              {fill(privacyTextWords.version, { version: CONSENT_VERSION })}
            </View>
            {privacyTextWords.sections.map(({ title, lines }) => (
              <View key={title}>
                <SectionHead title={title} />
                <Card>
                  {lines.map((line, at) => (
                    <View key={line} className={classNames('t-read', at > 0 && 'mt2')}>
                      {fill<string>(line, { office: brand.host })}
                    </View>
                  ))}
                </Card>
              </View>
            ))}
            <View className='t-read mt3'>
              {brand.servicePhone ? fill(privacyTextWords.phone, { phone: brand.servicePhone }) : ''}
            </View>
            <View className='t-read mt2'>{voiceInput ? voiceWords.privacy : ''}</View>
          </View>
        )}
      </AsyncView>
    </PageShell>
  )
}
