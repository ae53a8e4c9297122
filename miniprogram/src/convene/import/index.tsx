import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { ImportPages } from '@shared/domain/agreement/csv/import-pages'
import { fill } from '@shared/words/fill-words'
import { importWords as words } from '@shared/words/import-words'
import { accessible } from '../../components/accessible'
import { Banner } from '../../components/banner'
import { Button } from '../../components/button'
import { Field } from '../../components/field'
import { PageShell } from '../../components/page-shell'
import { RefusalNote } from '../../features/shared/refusal-note'
import { chooseTextFile, type ChosenText } from '../../lib/choose-text-file'
import { callsOf, readTables, useImport } from './use-import'

const names = ['comments', 'votes'] as const
type Chosen = Partial<Record<(typeof names)[number], ChosenText>>
type Read = { pages?: ImportPages; error?: unknown }

/** Both tables, once both are chosen; or why they cannot be read. */
function read({ comments, votes }: Chosen): Read {
  if (!comments || !votes) return {}
  try {
    return { pages: readTables({ comments: comments.text, votes: votes.text }) }
  } catch (error) {
    return { error }
  }
}

/** For the office: a conversation of elsewhere, in the open format, comes into a room; however large, page by page. */
export default function ImportPage() {
  const { consultationId = '' } = useRouter().params
  const [source, setSource] = useState('')
  const [chosen, setChosen] = useState<Chosen>({})
  const [{ pages, error }, setRead] = useState<Read>({})
  const { send, done, held, restart } = useImport()
  const choose = async (name: (typeof names)[number]) => {
    const file = await chooseTextFile('csv')
    if (!file) return
    const next = { ...chosen, [name]: file }
    setChosen(next)
    setRead(read(next))
    restart()
  }
  return (
    <PageShell title={words.title}>
      <View className='t-body t-2'>{words.about}</View>
      <View className='mt3' />
      <Field label={words.source} hint={words.sourceHint} initial={source} max={200} onType={setSource} />
      <View className='m-col g3 mt3'>
        {names.map(name => (
          <Button
            key={name}
            icon='doc'
            label={chosen[name] ? fill(words.chosen, { name: chosen[name].name }) : words[name]}
            disabled={send.isPending}
            onTap={() => void choose(name)}
          />
        ))}
      </View>
      <View className='mt3'>
        <RefusalNote error={error ?? send.error} />
        {pages && <View className='t-body'>{fill(words.found, pages.size)}</View>}
        {pages && <Progress done={done} held={held} all={callsOf(pages)} failed={send.isError} />}
        <View className='m-col mt3'>
          <Button
            kind='main'
            label={words.send}
            disabled={!pages || source.trim().length < 4 || done === callsOf(pages)}
            busy={send.isPending}
            onTap={() => pages && send.mutate({ consultationId, source: source.trim(), pages })}
          />
        </View>
      </View>
    </PageShell>
  )
}

type ProgressProps = { done: number; all: number; held: number; failed: boolean }

/** How far it has come, said aloud too. */
function Progress({ done, all, held, failed }: ProgressProps) {
  const isWhole = done === all
  return (
    <View {...accessible({ role: 'status', live: 'polite' })}>
      {done > 0 && !isWhole && (
        <View className='t-small t-2 t-tab mt2'>
          {fill(failed ? words.again : words.sending, { done, all })}
        </View>
      )}
      {isWhole && (
        <Banner kind='info' icon='check'>
          {words.done}
          {held > 0 ? fill(words.held, { count: held }) : ''}
        </Banner>
      )}
    </View>
  )
}
