import { Canvas, Image, View } from '@tarojs/components'
import { useQuery } from '@tanstack/react-query'
import { shareWords } from '@shared/words/page-words'
import { accessible } from '../../components/accessible'
import { Skeleton } from '../../components/skeleton'
import { cardCanvas, drawCard } from '../../lib/draw-card'
import { SaveCard } from './save-card'

export type ShareCardProps = {
  title: string
  /** Under the title, one below the other. */
  lines: readonly string[]
  /** The code, as a data: address. */
  code: string
}

/** One picture with the code and what it opens: to be saved, or handed on by a long press. In a browser: `share-card.h5.tsx`. */
export function ShareCard({ title, lines, code }: ShareCardProps) {
  const card = useQuery({
    queryKey: ['share-card', title, lines, code],
    queryFn: () => drawCard({ title, lines: [...lines, shareWords.scan], code }),
    meta: { keep: false },
    retry: false,
    gcTime: 0, // WeChat clears its temporary files
  })
  return (
    <View className='m-empty'>
      <Canvas type='2d' id={cardCanvas} className='m-unseen' />
      <View>{card.isPending && <Skeleton />}</View>
      <View>
        {card.data !== undefined && (
          <View>
            <Image
              className='m-sharecard'
              src={card.data}
              mode='widthFix'
              showMenuByLongpress
              {...accessible({ role: 'img', label: [shareWords.card, title, ...lines].join('，') })}
            />
            <SaveCard file={card.data} />
          </View>
        )}
      </View>
      <View>{card.isError && <BareCode {...{ title, lines, code }} />}</View>
    </View>
  )
}

/** A phone without such a canvas still has the code. */
function BareCode({ title, lines, code }: ShareCardProps) {
  return (
    <View>
      <Image
        style={{ width: '200px', height: '200px' }}
        src={code}
        mode='scaleToFill'
        showMenuByLongpress
        {...accessible({ role: 'img', label: shareWords.code })}
      />
      <View className='t-body t-strong'>{title}</View>
      {lines.map(line => (
        <View key={line} className='t-small t-2'>
          {line}
        </View>
      ))}
    </View>
  )
}
