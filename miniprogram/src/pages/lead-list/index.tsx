import { PageShell } from '../../components/page-shell'

export default function LeadListPage() {
  return (
    <PageShell title='线索' tab='leads'>
      {null}
    </PageShell>
  )
}
