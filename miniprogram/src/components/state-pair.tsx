import { Text, View } from '@tarojs/components'
import { accessible } from './accessible'
import { classNames } from './class-names'
import type { Outcome } from './outcome'
import { outcomeClass } from './outcome'
import { uiWords } from './ui-words'

export type ProcessKind = 'moving' | 'you' | 'idle' | 'ended'
export type StatePairProps = {
  process: { words: string; kind: ProcessKind }
  /** Without one the dotted stamp says that the outcome is open; its place is never empty. */
  outcome?: Outcome | undefined
}

const kindClass: Record<ProcessKind, string> = {
  moving: '',
  you: ' m-proc--you',
  idle: ' m-proc--idle',
  ended: ' m-proc--end',
}

/** The two axes, always both: process is round, outcome is square. Read as one sentence. */
export function StatePair({ process, outcome }: StatePairProps) {
  const result = outcome?.words ?? uiWords.undecided
  const label = `${uiWords.process} ${process.words}，${outcome ? `${uiWords.outcome} ` : ''}${result}`
  return (
    <View className='m-pair' {...accessible({ role: 'img', label })}>
      <Text className={`m-proc${kindClass[process.kind]}`}>{process.words}</Text>
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
    </View>
  )
}
