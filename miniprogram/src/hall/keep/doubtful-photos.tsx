import { View } from '@tarojs/components'
import type { Output } from '@shared/contract'
import { keepWords } from '@shared/words/hall-words'
import { uiWords } from '@shared/words/ui-words'
import { Button } from '../../components/button'
import { SectionHead } from '../../components/heading'
import { PhotoStrip } from '../../components/photo-strip'
import { useHasRole } from '../../features/person/use-me'
import { RefusalNote } from '../../features/shared/refusal-note'
import { toast } from '../../lib/toasts'
import { useHallCommand } from '../hall-queries'

/** Pictures that the check held: the office decides on each, whoever else keeps the hall reads that it will. */
export function DoubtfulPhotos({ hall: { hallId, photos } }: { hall: Output<'hall.get'> }) {
  const isOffice = useHasRole('townWorker', 'proposalStaff', 'proposalChief')
  const held = photos.filter(({ state }) => state === 'HELD')
  if (!held.length) return null
  return (
    <View className='mb2'>
      <SectionHead title={keepWords.doubtful} />
      <View className='t-small t-2'>{isOffice ? keepWords.doubtfulAbout : keepWords.doubtfulOffice}</View>
      {held.map(({ id, url }, at) => (
        <View key={id} className='mt3'>
          <PhotoStrip photos={[url]} />
          {isOffice && <Judge hallId={hallId} photoId={id} name={uiWords.photo(at + 1)} />}
        </View>
      ))}
    </View>
  )
}

function Judge({ hallId, photoId, name }: { hallId: string; photoId: string; name: string }) {
  const judge = useHallCommand('hall.judgePhoto')
  const choose = (show: boolean) =>
    judge.mutate(
      { hallId, photoId, show },
      { onSuccess: () => toast(show ? keepWords.photoShown : keepWords.photoRefused) },
    )
  const ways = [
    { show: true, label: keepWords.showPhoto },
    { show: false, label: keepWords.refusePhoto },
  ]
  return (
    <View>
      <RefusalNote error={judge.error} />
      <View className='m-wrap g2 mt2'>
        {ways.map(({ show, label }) => (
          <Button
            key={label}
            small
            label={label}
            ariaLabel={`${label}，${name}`}
            busy={judge.isPending}
            onTap={() => choose(show)}
          />
        ))}
      </View>
    </View>
  )
}
