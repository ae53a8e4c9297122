import { View } from '@tarojs/components'
import { accessible } from './accessible'
import { classNames } from './class-names'
import type { Outcome } from './outcome'
import { outcomeClass } from './outcome'
import { uiWords } from '@shared/words/ui-words'

export type EchoRingProps = {
  /** Stages behind us, of eight. */
  passed: number
  outcome?: Outcome | undefined
  /** The speaker confirmed: the ring closes. */
  closed?: boolean | undefined
  /** Stopped without confirmation: nothing is current. */
  ended?: boolean | undefined
  large?: boolean | undefined
  /** Closes (or, open, swells once) before one's eyes: only on her own confirmation and on her receipt. */
  echo?: boolean | undefined
}

const total = 8

/** The mark of a matter: eight segments from the speaker's dot, a square for the outcome. */
export function EchoRing({ passed, outcome, closed, ended, large, echo }: EchoRingProps) {
  const behind = Math.max(0, Math.min(passed, total))
  const now = closed || ended || behind === total ? undefined : behind
  const ahead = total - behind - (now === undefined ? 0 : 1)
  const label = `${uiWords.step(Math.min(behind + 1, total), total)}，${outcome?.words ?? uiWords.undecided}`
  return (
    <View
      className={classNames('m-ring', large && 'm-ring--l', echo && 'm-echo')}
      {...accessible({ role: 'img', label })}
    >
      {closed ? <Closed echo={echo} /> : <Arcs behind={behind} now={now} ahead={ahead} />}
      <View className='m-ring__dot' />
      <View
        className={classNames(
          `m-ring__mid m-ring__mid--${outcomeClass(outcome)}`,
          outcome?.said && 'm-ring__mid--said',
        )}
      >
        {outcome?.letter}
      </View>
    </View>
  )
}

/** Closing, the gap is drawn first, from under the last segment; then the circle is whole. */
function Closed({ echo }: Pick<EchoRingProps, 'echo'>) {
  return (
    <>
      {echo && <View className='m-ring__arc m-ring__past m-ring__past--8' />}
      {echo && <View className='m-ring__arc m-ring__past m-ring__gap' />}
      <View className='m-ring__arc m-ring__past--closed' />
    </>
  )
}

function Arcs({ behind, now, ahead }: { behind: number; now: number | undefined; ahead: number }) {
  return (
    <>
      {behind > 0 && <View className={`m-ring__arc m-ring__past m-ring__past--${behind}`} />}
      {now !== undefined && <View className={`m-ring__arc m-ring__now m-ring__now--${now}`} />}
      {ahead > 0 && <View className={`m-ring__arc m-ring__next m-ring__next--${ahead}`} />}
    </>
  )
}
