import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { prepareWords } from '@shared/words/convene-words'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Heading } from '../../components/heading'
import { RefusalNote } from '../../features/shared/refusal-note'

type PartCardProps = PropsWithChildren<{
  title: string
  busy: boolean
  error: unknown
  onSave: () => void
}>

/** One part of the preparation with its own button: nobody loses a page because of one field. */
export function PartCard({ title, busy, error, onSave, children }: PartCardProps) {
  return (
    <Card>
      <Heading>{title}</Heading>
      <View className='mt3'>{children}</View>
      <RefusalNote error={error} />
      <View className='m-col mt3'>
        <Button
          kind='tint'
          label={prepareWords.save}
          ariaLabel={`${prepareWords.save}，${title}`}
          busy={busy}
          onTap={onSave}
        />
      </View>
    </Card>
  )
}
