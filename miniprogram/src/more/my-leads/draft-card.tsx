import { View } from '@tarojs/components'
import { useState } from 'react'
import { agoWords } from '@shared/words/date-words'
import { fill } from '@shared/words/fill-words'
import { homeWords, myLeadsWords } from '@shared/words/page-words'
import { buttonWords } from '@shared/words/text-words'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Dialog } from '../../components/dialog'
import { useDrafts } from '../../lib/drafts'
import { go } from '../../lib/routes'
import { serverNow } from '../../lib/server-time'

export type DraftCardProps = {
  name: string
  title: string
  kind?: string
  /** What the matter is called that it was begun for. */
  about?: string | undefined
  savedAt: number
  route: string
}

/** Something begun: what it is, since when it lies here, and the two ways on. */
export function DraftCard({ name, title, kind, about, savedAt, route }: DraftCardProps) {
  const [asking, setAsking] = useState(false)
  const time = agoWords(new Date(savedAt).toISOString(), serverNow().toISOString())
  return (
    <View>
      <Card>
        <View className='t-body t-strong t-clamp2'>{title}</View>
        <View>
          {about !== undefined && (
            <View className='t-small t-2 t-clamp2'>{fill(myLeadsWords.draftAbout, { title: about })}</View>
          )}
        </View>
        <View className='t-small t-3'>
          {[kind, fill(myLeadsWords.draftSaved, { time })].filter(Boolean).join('，')}
        </View>
        <View className='m-row g2 mt3'>
          <Button
            grow
            label={myLeadsWords.draftDelete}
            ariaLabel={`${myLeadsWords.draftDelete}，${title}`}
            onTap={() => setAsking(true)}
          />
          <Button
            kind='tint'
            grow
            label={homeWords.draftGoOn}
            ariaLabel={`${homeWords.draftGoOn}，${title}`}
            onTap={() => go(route)}
          />
        </View>
      </Card>
      <View>
        {asking && (
          <Dialog
            title={myLeadsWords.draftDeleteAsk}
            text={myLeadsWords.draftDeleteAbout}
            safe={buttonWords.cancel}
            act={myLeadsWords.draftDelete}
            bad
            onSafe={() => setAsking(false)}
            onAct={() => useDrafts.getState().drop(name)}
          />
        )}
      </View>
    </View>
  )
}
