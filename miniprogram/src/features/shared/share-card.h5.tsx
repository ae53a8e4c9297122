import { View } from '@tarojs/components'
import { useQuery } from '@tanstack/react-query'
import { shareWords } from '@shared/words/page-words'
import { AsyncView } from '../../components/async-view'
import { Button } from '../../components/button'
import { drawCard } from '../../lib/draw-card'
import { savePicture } from '../../lib/save-picture'
import type { ShareCardProps } from './share-card'

/** One picture with the code and what it opens: to be saved, printed or sent. */
export function ShareCard({ title, lines, code }: ShareCardProps) {
  const card = useQuery({
    queryKey: ['share-card', title, lines, code],
    queryFn: () => drawCard({ title, lines: [...lines, shareWords.scan], code }),
    meta: { keep: false },
  })
  return (
    <AsyncView query={card}>
      {picture => (
        <View className='m-empty'>
          <img className='m-sharecard' src={picture} alt={[shareWords.card, title, ...lines].join('，')} />
          <View className='m-col mt3'>
            <Button
              kind='tint'
              icon='download'
              label={shareWords.save}
              onTap={() => void savePicture(`${shareWords.card}.png`, picture)}
            />
          </View>
        </View>
      )}
    </AsyncView>
  )
}
