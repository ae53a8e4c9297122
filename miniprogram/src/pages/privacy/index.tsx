import { PageShell } from '../../components/page-shell'

export default function PrivacyPage() {
  return <PageShell title='我的资料和隐私'>{null}</PageShell>
}
