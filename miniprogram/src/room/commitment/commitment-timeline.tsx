import { View } from '@tarojs/components'
import type { CommitmentView } from '@shared/domain/commitment/commitment-view'
import { commitmentWords } from '@shared/words/closing-words'
import { commitmentStepWords } from '@shared/words/commitment-words'
import { agoWords } from '@shared/words/date-words'
import { Button } from '../../components/button'
import { PhotoStrip } from '../../components/photo-strip'
import { Timeline, type TimelineItem } from '../../components/timeline'
import { useReleaseCommitment } from '../../features/consultation/commitment-queries'
import { RefusalNote } from '../../features/shared/refusal-note'
import { serverNow } from '../../lib/server-time'

type Line = CommitmentView['timeline'][number]

const people = new Set(['confirm', 'dispute', 'rebound'])
const kindOf = ({ step }: Line): TimelineItem['kind'] =>
  people.has(step) ? 'person' : step === 'evidence' ? 'reply' : 'event'

/** Everything that happened to it, oldest first; what is held back says so. */
export function CommitmentTimeline({ commitment }: { commitment: CommitmentView }) {
  const now = serverNow().toISOString()
  const release = useReleaseCommitment(commitment)
  const items = commitment.timeline.map(line => ({
    id: line.id,
    title: commitmentStepWords[line.step].label.resident,
    meta: agoWords(line.at, now),
    text:
      [line.text, line.figure].filter(Boolean).join('\n') ||
      (line.held && commitmentWords.heldLine) ||
      undefined,
    kind: kindOf(line),
    extra: (
      <View>
        {line.photos && <PhotoStrip photos={line.photos.map(({ url }) => url)} />}
        {line.held && commitment.mayRelease && (
          <Button
            small
            label={commitmentWords.release}
            busy={release.isPending}
            onTap={() => release.mutate(line.id)}
          />
        )}
      </View>
    ),
  }))
  return (
    <View>
      <RefusalNote error={release.error} />
      <Timeline label={commitmentWords.timeline} items={items} />
    </View>
  )
}
