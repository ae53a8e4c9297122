import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { fill } from '@shared/words/fill-words'
import { aboutWords, helpWords, houseRules } from '@shared/words/page-words'
import { publicWords } from '@shared/words/text-words'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Heading, SectionHead } from '../../components/heading'
import { PageShell } from '../../components/page-shell'
import { useDirectory } from '../../features/shared/use-directory'
import { Question } from './question'

/** What this is, who answers for it, how to complain, the rules of the house, and what people ask. */
export default function AboutPage() {
  const { data } = useDirectory()
  const { brand, terms } = data?.settings ?? {}
  const phone = brand?.servicePhone
  const measures = { screenDays: terms?.screenWorkingDays, reboundMonths: terms?.reboundMonths }
  const records = [brand?.icpNumber, brand?.govAppNumber].filter(Boolean)
  return (
    <PageShell title={aboutWords.title}>
      <Card>
        <Heading>{aboutWords.what}</Heading>
        <View className='t-read mt2'>{aboutWords.whatBody}</View>
        <View className='t-small t-2 mt3'>{brand ? fill(publicWords.host, { office: brand.host }) : ''}</View>
        <View className='t-small t-3'>
          {records.length > 0 ? `${aboutWords.record}：${records.join('，')}` : ''}
        </View>
      </Card>
      <View>{phone && <Complain phone={phone} />}</View>
      <Card>
        <Heading>{aboutWords.rules}</Heading>
        {houseRules.map(rule => (
          <View key={rule} className='t-read mt2'>
            {rule}
          </View>
        ))}
      </Card>
      <SectionHead title={aboutWords.questions} />
      {helpWords.map(({ question, answer }) => (
        <Question key={question} question={question} answer={fill<string>(answer, measures)} />
      ))}
    </PageShell>
  )
}

function Complain({ phone }: { phone: string }) {
  return (
    <Card>
      <Heading>{publicWords.complain}</Heading>
      <View className='mt3'>
        <Button
          kind='tint'
          icon='phone'
          label={`${aboutWords.phone} ${phone}`}
          onTap={() => void Taro.makePhoneCall({ phoneNumber: phone })}
        />
      </View>
    </Card>
  )
}
