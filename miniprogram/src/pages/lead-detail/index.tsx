import { useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { detailWords } from '@shared/words/page-words'
import { AsyncView } from '../../components/async-view'
import { PageShell } from '../../components/page-shell'
import { LeadBar, LeadMore } from '../../features/lead/lead-bar'
import { useLead } from '../../features/lead/lead-queries'
import { useOpenAsStaff } from '../../features/lead/use-open-as-staff'
import { useDirectory } from '../../features/shared/use-directory'
import { usePullRefresh } from '../../features/shared/use-pull-refresh'
import { LeadBody } from './lead-body'
import { ShareCode } from './share-code'
import { useLeadShare } from './use-lead-share'
import { useSheet } from './use-sheet'

/** One matter, for everybody who may read it. A scanned code brings its id as `scene`. */
export default function LeadDetailPage() {
  const { leadId, scene } = useRouter().params
  const id = leadId ?? decodeURIComponent(scene ?? '')
  const lead = useLead(id)
  const directory = useDirectory()
  const more = useSheet()
  const code = useSheet()
  useOpenAsStaff(lead.data)
  usePullRefresh(lead.refetch, directory.refetch)
  useLeadShare(lead.data)
  const seen = lead.data
  return (
    <PageShell
      wide
      title={detailWords.title}
      bar={seen && <LeadBar lead={seen} onMore={more.show} />}
      over={
        <View>
          {seen && more.open && <LeadMore lead={seen} onClose={more.hide} />}
          {seen && code.open && <ShareCode lead={seen} onClose={code.hide} />}
        </View>
      }
    >
      <AsyncView query={lead}>
        {shown => <LeadBody lead={shown} directory={directory.data} onCode={code.show} />}
      </AsyncView>
    </PageShell>
  )
}
