import { Text, View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { accessible } from './accessible'
import { classNames } from './class-names'
import type { Outcome } from './outcome'
import { outcomeClass } from './outcome'
import { uiWords } from '@shared/words/ui-words'

export type ProcessKind = 'moving' | 'you' | 'idle' | 'ended'
export type StatePairProps = {
  process: { words: string; kind: ProcessKind }
  /** Without one the dotted stamp says that the outcome is open; its place is never empty. */
  outcome?: Outcome | undefined
  /** On the head of a matter 进度 and 结果 stand before them. */
  named?: boolean | undefined
}

const kindClass: Record<ProcessKind, string> = {
  moving: '',
  you: ' m-proc--you',
  idle: ' m-proc--idle',
  ended: ' m-proc--end',
}

/** The two axes, always both: process is round, outcome is square. Read as one sentence. */
export function StatePair({ process, outcome, named }: StatePairProps) {
  const result = outcome?.words ?? uiWords.undecided
  const label = `${uiWords.process} ${process.words}，${outcome ? `${uiWords.outcome} ` : ''}${result}`
  return (
    <View className='m-pair' {...accessible({ role: 'img', label })}>
      <Named name={named && uiWords.process}>
        <Text className={`m-proc${kindClass[process.kind]}`}>{process.words}</Text>
      </Named>
      <Named name={named && uiWords.outcome}>
        <View
          className={classNames(
            'm-stamp',
            `m-stamp--${outcomeClass(outcome)}`,
            outcome?.said && 'm-stamp--said',
          )}
        >
          {outcome?.letter !== undefined && <Text className='m-stamp__k'>{outcome.letter}</Text>}
          <Text>{result}</Text>
        </View>
      </Named>
    </View>
  )
}

/** A mark with its name before it, which no line break parts. */
function Named({ name, children }: PropsWithChildren<{ name: string | false | undefined }>) {
  if (!name) return <>{children}</>
  return (
    <View className='m-row g2'>
      <Text className='t-small t-2'>{name}</Text>
      {children}
    </View>
  )
}
