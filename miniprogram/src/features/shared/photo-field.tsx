import { useState } from 'react'
import { MAX_PHOTOS } from '@shared/domain/photo/photo-limits'
import { wordsForError } from '@shared/words/error-words'
import { fill } from '@shared/words/fill-words'
import { loadingWords, photoWords } from '@shared/words/text-words'
import { FieldFrame } from '../../components/field-frame'
import { PhotoPicker, type PhotoItem } from '../../components/photo-picker'
import { PhotoViewer } from '../../components/photo-viewer'
import { useOnline } from '../../lib/network'
import { CoverSheet } from './cover-sheet'
import type { Shot } from './shot'
import { useCover } from './use-cover'
import { useShots } from './use-shots'

type PhotoFieldProps = {
  shots: readonly Shot[]
  onChange: (shots: Shot[]) => void
  label?: string
  hint?: string | undefined
  optional?: boolean | undefined
  max?: number
}

const stateWords = {
  ISSUED: photoWords.waiting,
  CHECKING: photoWords.checking,
  PASSED: photoWords.ready,
  HELD: photoWords.held,
  REJECTED: photoWords.rejected,
} as const

/** Up to six photos with the state of each; a tap looks at one, or tries again the one that failed. */
export function PhotoField({
  shots,
  onChange,
  max = MAX_PHOTOS,
  label = photoWords.label,
  ...about
}: PhotoFieldProps) {
  const [open, setOpen] = useState<string>()
  const { asked, decide } = useCover()
  const { sending, add, remove, retry } = useShots(shots, onChange, decide)
  const online = useOnline()
  const noteOf = (shot: Shot, at: number) => {
    if (sending.includes(shot.id)) return fill(loadingWords.upload, { n: at + 1, count: shots.length })
    if (shot.error) return photoWords.failed
    if (shot.state) return stateWords[shot.state]
    return online ? photoWords.waiting : photoWords.queued
  }
  const items: PhotoItem[] = shots.map((shot, at) => ({
    id: shot.id,
    src: shot.src,
    note: noteOf(shot, at),
    failed: !sending.includes(shot.id) && (shot.error !== undefined || shot.state === 'REJECTED'),
  }))
  const failed = shots.find(({ id, error }) => error && !sending.includes(id))?.error
  const words = failed && wordsForError(failed.code, failed.field)
  const look = ({ id }: PhotoItem) => {
    const shot = shots.find(one => one.id === id)
    if (shot?.error) void retry(shot)
    else setOpen(id)
  }
  const hint = fill(about.hint ?? photoWords.hint, { max })
  return (
    <FieldFrame
      label={label}
      hint={hint}
      optional={about.optional}
      error={words && `${words.what}${words.todo}`}
    >
      <PhotoPicker
        photos={items}
        max={max}
        addLabel={shots.length === 0 ? photoWords.add : photoWords.addMore}
        onAdd={() => void add(max - shots.length)}
        onRemove={remove}
        onOpen={look}
      />
      {asked && <CoverSheet key={asked.photo.src} photo={asked.photo} onDecide={asked.answer} />}
      {open !== undefined && (
        <PhotoViewer
          photos={shots.map(({ src }) => src)}
          first={Math.max(
            0,
            shots.findIndex(({ id }) => id === open),
          )}
          onClose={() => setOpen(undefined)}
        />
      )}
    </FieldFrame>
  )
}
