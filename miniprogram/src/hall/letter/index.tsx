import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import type { LetterView } from '@shared/domain/hall/letter-view'
import { timeWords } from '@shared/words/date-words'
import { fill } from '@shared/words/fill-words'
import { letterStatusWords, letterWords } from '@shared/words/hall-words'
import { contentHeldWords } from '@shared/words/reason-words'
import { AsyncView } from '../../components/async-view'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Heading } from '../../components/heading'
import { PageShell } from '../../components/page-shell'
import { usePullRefresh } from '../../features/shared/use-pull-refresh'
import { joinFacts } from '../../lib/join-facts'
import { go, routes } from '../../lib/routes'
import { useHallQuery } from '../hall-queries'
import { AnswerForm } from './answer-form'
import { LetterActs } from './letter-acts'

/** One letter and its answer, as this reader may see them. */
export default function LetterPage() {
  const { letterId = '' } = useRouter().params
  const letter = useHallQuery('letter.get', { letterId })
  usePullRefresh(letter.refetch)
  return (
    <PageShell title={letterWords.title}>
      <AsyncView query={letter}>{known => <LetterBody letter={known} />}</AsyncView>
    </PageShell>
  )
}

function LetterBody({ letter }: { letter: LetterView }) {
  const {
    text,
    signedAs,
    memberName,
    createdAt,
    answer,
    draftAnswer,
    heldReason,
    status,
    mine,
    may,
    leadId,
    dutyDayId,
  } = letter
  return (
    <View>
      <View className='t-small t-2'>
        {mine ? letterStatusWords[status] : fill(letterWords.to, { name: memberName })}
        {heldReason && `：${contentHeldWords[heldReason].layman}`}
      </View>
      <View className='mt3' />
      <Card>
        <Heading>{letterWords.from}</Heading>
        <View className='t-body m-pre mt2'>{text}</View>
        <View className='t-small t-3 mt2'>{joinFacts([signedAs, timeWords(createdAt)])}</View>
      </Card>
      {(answer ?? draftAnswer) !== undefined && (
        <Card>
          <Heading>{`${letterWords.reply}：${memberName}`}</Heading>
          <View className='t-body m-pre mt2'>{answer?.text ?? draftAnswer}</View>
          {answer && <View className='t-small t-3 mt2'>{timeWords(answer.at)}</View>}
        </Card>
      )}
      {dutyDayId && (
        <Button icon='calendar' label={letterWords.seeDay} onTap={() => go(routes.duty(dutyDayId))} />
      )}
      {may.includes('answer') && <AnswerForm letter={letter} />}
      {leadId && (
        <Button icon='right' label={letterWords.raised} onTap={() => go(routes.leadDetail(leadId))} />
      )}
      <LetterActs letter={letter} />
    </View>
  )
}
