import { View } from '@tarojs/components'
import type { LiveView } from '@shared/domain/session/live-view'
import { liveWords } from '@shared/words/closing-words'
import { timeOfDay } from '@shared/words/date-words'
import { Card } from '../../components/card'
import { SectionHead } from '../../components/heading'

/** What is written down while people talk, for everybody to see; the newest first. */
export function NoteList({ live: { notes } }: { live: LiveView }) {
  return (
    <View>
      <SectionHead title={liveWords.notes} />
      {notes.length === 0 && <View className='t-small t-2'>{liveWords.notesNone}</View>}
      <View>
        {[...notes].reverse().map(({ id, at, text }) => (
          <Card key={id} kind='flat' tight>
            <View className='t-small t-3'>{timeOfDay(at)}</View>
            <View className='t-body'>{text}</View>
          </Card>
        ))}
      </View>
    </View>
  )
}
