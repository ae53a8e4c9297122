import { Text, View } from '@tarojs/components'
import type { ReplyView } from '@shared/domain/lead/reply'
import { dateWords, dayWords } from '@shared/words/date-words'
import { outcomeWords, resultMeaningWords } from '@shared/words/enum-words'
import { fill } from '@shared/words/fill-words'
import { detailWords } from '@shared/words/page-words'
import { voiceFor, type Reader } from '@shared/words/voices'
import { Card } from '../../components/card'
import { Heading } from '../../components/heading'
import { outcomeClass } from '../../components/outcome'
import { PhotoStrip } from '../../components/photo-strip'
import { serverNow } from '../../lib/server-time'
import { namesOf, useDirectory } from '../shared/use-directory'

type Shown = Pick<ReplyView, 'resultMeaning' | 'done' | 'nextSteps' | 'round' | 'unitId' | 'signedAt'>
type ReplyBlockProps = {
  reply: Shown
  reader: Reader
  photos?: readonly string[]
  /** Its author said herself that it is so: the stamp is filled. */
  confirmed?: boolean | undefined
}

/** One answer of a unit: what it means, what was done, what comes next with owner and day. */
export function ReplyBlock({ reply, reader, photos = [], confirmed }: ReplyBlockProps) {
  const { data: directory } = useDirectory()
  const { resultMeaning: meaning, done, nextSteps, round, signedAt } = reply
  const said = meaning === 'DONE' && !confirmed
  const letter = directory ? directory.settings.letters[meaning] : resultMeaningWords[meaning].letter
  const words = voiceFor(said ? outcomeWords.said : resultMeaningWords[meaning], reader)
  return (
    <Card>
      <View className='m-between g2'>
        <Heading level={3} look='t-body t-strong'>
          {[namesOf(directory).unit(reply.unitId), round > 1 && fill(detailWords.replyRound, { round })]
            .filter(Boolean)
            .join(' ')}
        </Heading>
        <View
          className={`m-stamp m-stamp--${outcomeClass({ meaning, words })}${said ? ' m-stamp--said' : ''}`}
        >
          {letter && <Text className='m-stamp__k'>{letter}</Text>}
          <Text>{words}</Text>
        </View>
      </View>
      <View>{signedAt && <View className='t-small t-3'>{dateWords(signedAt)}</View>}</View>
      <View className='t-small t-3 mt3'>{detailWords.replyDone}</View>
      <View className='t-read m-pre'>{done}</View>
      <View>
        <NextSteps steps={nextSteps} />
      </View>
      <View className='mt2'>
        <PhotoStrip photos={photos} />
      </View>
    </Card>
  )
}

function NextSteps({ steps }: { steps: Shown['nextSteps'] }) {
  if (steps.length === 0) return null
  const now = serverNow().toISOString()
  return (
    <View className='mt3'>
      <View className='t-small t-3'>{detailWords.replyNext}</View>
      {steps.map(({ text, owner, date }) => (
        <View key={`${date}${text}`} className='mt2'>
          <View className='t-body'>{text}</View>
          <View className='t-small t-2'>
            {fill(detailWords.replyNextRow, { owner, date: dayWords(`${date}T04:00:00Z`, now) })}
          </View>
        </View>
      ))}
    </View>
  )
}
