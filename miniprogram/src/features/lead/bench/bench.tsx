import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { useId, useRef, useState, type PropsWithChildren } from 'react'
import { benchWords } from '@shared/words/staff-words'
import { accessible } from '../../../components/accessible'
import { Toaster } from '../../../components/toaster'
import { useTitle } from '../../../components/use-title'
import { capsule } from '../../../lib/capsule'
import { lookAgain } from '../../../lib/query-client'
import { go } from '../../../lib/routes'
import { toast } from '../../../lib/toasts'
import { useLook } from '../../../lib/use-look'
import { useWide } from '../../../lib/use-wide'
import { useMe } from '../../person/use-me'
import type { StepForms } from '../step-page'
import { BenchAside } from './bench-aside'
import { BenchHistory } from './bench-history'
import { BenchLayers, type BenchLayer } from './bench-layers'
import { BenchList } from './bench-list'
import { BenchMain } from './bench-main'
import { StepContext } from './bench-place'
import { placesFor, type BenchPlace } from './bench-places'
import { BenchRail } from './bench-rail'
import { useBench } from './use-bench'
import { useBenchKeys } from './use-bench-keys'
import { useOpenLead } from './use-open-lead'

export type BenchProps = PropsWithChildren<{
  title: string
  here: BenchPlace['name']
  /** The forms of the steps that are taken at this desk. */
  forms: StepForms
}>

/** A desk on a wide screen: the queue (`children`), the matter with its forms, and its history, side by side. */
export function Bench({ title, here, forms, children }: BenchProps) {
  const id = `bench${useId().replace(/:/g, '')}`
  const { rootClass, size } = useLook()
  const { data: me } = useMe()
  const bench = useBench()
  const open = useOpenLead(bench.openId)
  const roomy = useWide(1200)
  const [layer, setLayer] = useState<BenchLayer>()
  const save = useRef<() => void>()
  const { top } = capsule()
  const places = placesFor(me?.roles ?? [])
  const close = () => setLayer(undefined)
  useDidShow(lookAgain)
  useTitle(title)
  // a leader reads before she signs: there is nothing that she does to several at once
  const batches = here === 'office' || (me?.roles.includes('unitClerk') ?? false)
  const startBatch = () => batches && bench.picked.rows.length > 0 && setLayer('batch')
  useBenchKeys(id, {
    step: bench.step,
    pick: rowId => {
      const leadId = rowId ?? bench.openId
      if (leadId !== undefined && batches) bench.picked.toggle(leadId)
    },
    pickAll: () => batches && bench.picked.toggleAll(),
    batch: startBatch,
    help: () => setLayer('keys'),
    save: () => {
      if (!save.current) return
      save.current()
      toast(benchWords.saved)
    },
    goTo: letter => {
      const place = places.find(one => one.letter === letter)
      if (place && place.name !== here) go(place.url)
    },
  })
  const history = open.shown && <BenchHistory {...open.shown} />
  return (
    <View
      id={id}
      className={`${rootClass}${size === 'standard' ? ' is-desk' : ''} m-wb`}
      {...(top > 0 && { style: { paddingTop: `${top + 8}px` } })}
    >
      <BenchRail
        id={`${id}-rail`}
        places={places}
        here={here}
        unread={me?.unread ?? 0}
        name={me?.name}
        onKeys={() => setLayer('keys')}
      />
      <BenchList id={`${id}-list`} title={title} bench={bench} onBatch={batches ? startBatch : undefined}>
        {children}
      </BenchList>
      <View id={`${id}-main`} className='m-wb__main' {...accessible({ role: 'main' })}>
        <StepContext.Provider value={{ done: bench.finish, save }}>
          <BenchMain
            open={open}
            forms={forms}
            batches={batches}
            onStep={bench.step}
            onHistory={roomy ? undefined : () => setLayer('history')}
          />
        </StepContext.Provider>
      </View>
      {roomy && <BenchAside id={`${id}-aside`} history={history} />}
      <Toaster />
      <BenchLayers {...{ layer, bench, forms, places, batches, history }} onClose={close} />
    </View>
  )
}
