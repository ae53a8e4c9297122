import { useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { joinWords } from '@shared/words/page-words'
import { PageShell } from '../../components/page-shell'
import { useMe } from '../../features/person/use-me'
import { FirstAdminForm } from './first-admin-form'
import { RedeemForm } from './redeem-form'

/** How a person becomes somebody here: by an invite code, or as the very first administrator. */
export default function JoinPage() {
  const { code = '' } = useRouter().params
  const { data: me } = useMe()
  return (
    <PageShell title={joinWords.title}>
      <RedeemForm initial={code} />
      <View>{me?.needsFirstAdmin && <FirstAdminForm />}</View>
    </PageShell>
  )
}
