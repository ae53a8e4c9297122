import { View } from '@tarojs/components'
import { roomPageWords as words } from '@shared/words/room-page-words'
import { Button } from '../../components/button'
import { RefusalNote } from '../../features/shared/refusal-note'
import { saveTextFile } from '../../lib/save-text-file'
import { toast } from '../../lib/toasts'
import { useRoomCommand } from './room-queries'

/** The votes as files in the open format, in which nobody can be found. */
export function VoteFiles({ consultationId }: { consultationId: string }) {
  const files = useRoomCommand('room.export', consultationId)
  const save = () =>
    files.mutate(
      { consultationId },
      {
        onSuccess: async found => {
          for (const [name, text] of Object.entries(found)) await saveTextFile(`${name}.csv`, text)
          toast(words.exported)
        },
      },
    )
  return (
    <View>
      <RefusalNote error={files.error} />
      <Button label={words.export} busy={files.isPending} onTap={save} />
    </View>
  )
}
