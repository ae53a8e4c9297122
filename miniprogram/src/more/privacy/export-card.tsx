import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { fill } from '@shared/words/fill-words'
import { privacyWords } from '@shared/words/page-words'
import { loadingWords } from '@shared/words/text-words'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { SectionHead } from '../../components/heading'
import { refusalWords } from '../../features/shared/refusal-words'
import { call } from '../../lib/call'
import { saveTextFile } from '../../lib/save-text-file'
import { toast } from '../../lib/toasts'

/** Everything that is stored about her, in one file. */
export function ExportCard() {
  const take = useMutation({
    mutationFn: async () => {
      const { fileName, json } = await call('person.export', {})
      await saveTextFile(fileName, json)
      return fileName
    },
    onSuccess: name => toast(fill(privacyWords.exported, { name })),
  })
  const refused = take.error && refusalWords(take.error)
  return (
    <View>
      <SectionHead title={privacyWords.export} />
      <Card>
        <View className='t-body t-2'>{privacyWords.exportAbout}</View>
        <View className='mt3'>
          <Button
            kind='tint'
            icon='download'
            label={privacyWords.export}
            busy={take.isPending && loadingWords.page}
            onTap={() => take.mutate()}
          />
        </View>
        <View>
          {refused && <View className='t-small t-danger mt2'>{`${refused.what}${refused.todo}`}</View>}
        </View>
      </Card>
    </View>
  )
}
