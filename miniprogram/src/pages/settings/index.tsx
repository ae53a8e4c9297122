import { PageShell } from '../../components/page-shell'

export default function SettingsPage() {
  return <PageShell title='设置'>{null}</PageShell>
}
