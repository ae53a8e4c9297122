import { PageShell } from '../../components/page-shell'

export default function LeadDetailPage() {
  return <PageShell title='线索'>{null}</PageShell>
}
