import { PageShell } from '../../components/page-shell'

export default function AdminSettingsPage() {
  return <PageShell title='参数'>{null}</PageShell>
}
