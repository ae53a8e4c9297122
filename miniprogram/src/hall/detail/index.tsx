import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { hallWords } from '@shared/words/hall-words'
import { AsyncView } from '../../components/async-view'
import { Button } from '../../components/button'
import { PageShell } from '../../components/page-shell'
import { PhotoStrip } from '../../components/photo-strip'
import { emptyForm } from '../../features/lead/lead-form'
import { openLeadDraft } from '../../features/lead/lead-drafts'
import { namesOf, useDirectory } from '../../features/shared/use-directory'
import { usePullRefresh } from '../../features/shared/use-pull-refresh'
import { go, routes } from '../../lib/routes'
import { CodeSheet } from '../code-sheet'
import { whereOf } from '../hall-level'
import { useHallQuery } from '../hall-queries'
import { AboutHall, HallPeople } from './about-hall'
import { FiveSections } from './five-sections'
import { GoingOn } from './going-on'
import { placeOfHall } from './hall-place'

/** What she finds here she may raise at once, with the place filled in; where the code was scanned, it says so. */
function useRaiseHere(hallId: string, scanned: boolean) {
  const { data } = useDirectory()
  const origin = scanned ? { origin: { kind: 'HALL' as const, id: hallId } } : {}
  return () =>
    openLeadDraft(`hall.${hallId}`, { ...emptyForm(), ...placeOfHall(hallId, data?.places ?? []), ...origin })
}

/** One hall or station: what goes on there, where it is, who is there and when (domain.md rows 66 and 67). */
export default function HallPage() {
  const { hallId: asked, scene } = useRouter().params
  const hallId = asked ?? decodeURIComponent(scene ?? '')
  const hall = useHallQuery('hall.get', { hallId })
  const life = useHallQuery('hall.life', { hallId })
  const { data: directory } = useDirectory()
  const [showsCode, setShowsCode] = useState(false)
  const raise = useRaiseHere(hallId, scene !== undefined)
  usePullRefresh(() => Promise.all([hall.refetch(), life.refetch()]))
  const name = namesOf(directory).place(hallId)
  return (
    <PageShell
      wide
      title={name || hallWords.title}
      bar={<Button kind='voice' grow icon='raise' label={hallWords.raise} onTap={raise} />}
      over={
        showsCode && (
          <CodeSheet action='hall.code' id={hallId} name={name} onClose={() => setShowsCode(false)} />
        )
      }
    >
      <AsyncView query={hall}>
        {known => (
          <View>
            <View className='t-small t-2'>{whereOf(hallId, directory?.places ?? [])}</View>
            <View className='mt2'>
              <PhotoStrip photos={known.photos.map(({ url }) => url)} />
            </View>
            {life.data && <GoingOn rows={life.data.now} />}
            <View className='m-cols'>
              <View className='m-cols__b'>
                <AboutHall hall={known} onCode={() => setShowsCode(true)} />
                <HallPeople hall={known} />
              </View>
              <View className='m-cols__a'>
                <AsyncView query={life}>{found => <FiveSections hall={known} life={found} />}</AsyncView>
                {known.mayKeep && (
                  <View className='mt4'>
                    <Button icon='edit' label={hallWords.keep} onTap={() => go(routes.keepHall(hallId))} />
                  </View>
                )}
              </View>
            </View>
          </View>
        )}
      </AsyncView>
    </PageShell>
  )
}
