import { View } from '@tarojs/components'
import { batchWords } from '@shared/words/staff-words'
import { accessible } from '../../../components/accessible'
import { classNames } from '../../../components/class-names'
import { Icon } from '../../../components/icon'
import type { IconName } from '../../../components/icon-name'
import { refusalWords } from '../../shared/refusal-words'
import type { BatchRow } from './use-batch'

type Said = { icon: IconName; words: string; bad?: boolean }

function refusalOf(error: unknown): string {
  const { what, todo } = refusalWords(error)
  return [what, todo].filter(Boolean).join('')
}

/** What will happen to it, what happened, or why it cannot. */
function saidOf({ plan, sent }: BatchRow): Said {
  if (sent?.state === 'done') return { icon: 'check', words: batchWords.done }
  if (sent?.state === 'sending') return { icon: 'wait', words: batchWords.sending }
  if (sent?.state === 'failed') return { icon: 'warn', words: refusalOf(sent.error), bad: true }
  if (!plan) return { icon: 'wait', words: batchWords.loading }
  return 'why' in plan ? { icon: 'minus', words: plan.why } : { icon: 'right', words: plan.says }
}

/** It stays as it is: this step is not for it. */
const isOut = ({ plan, sent }: BatchRow) => !sent && plan !== undefined && 'why' in plan

/** Those that can come first: each chosen matter with what comes of it, looked through before anything is sent. */
export function BatchRows({ batch }: { batch: readonly BatchRow[] }) {
  const sorted = [...batch].sort((a, b) => Number(isOut(a)) - Number(isOut(b)))
  return (
    <View className='m-list' {...accessible({ role: 'list', label: batchWords.list })}>
      {sorted.map((one, at) => {
        const { icon, words, bad } = saidOf(one)
        const cannot = isOut(one)
        return (
          <View
            key={one.row.id}
            className={classNames('m-lrow', at === batch.length - 1 && 'm-lrow--end')}
            {...accessible({ role: 'listitem' })}
          >
            <View className={classNames('m-fix', bad ? 't-danger' : cannot ? 't-3' : 't-brand')}>
              <Icon name={icon} size='s' />
            </View>
            <View className='m-grow'>
              <View className={classNames('t-body t-clamp2', cannot && 't-2')}>{one.row.title}</View>
              <View className={classNames('t-small', bad ? 't-danger' : 't-2')}>{words}</View>
            </View>
          </View>
        )
      })}
    </View>
  )
}
