import { PageShell } from '../../components/page-shell'

export default function NoticesPage() {
  return (
    <PageShell title='通知' tab='notices'>
      {null}
    </PageShell>
  )
}
