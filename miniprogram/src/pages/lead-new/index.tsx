import { PageShell } from '../../components/page-shell'

export default function LeadNewPage() {
  return <PageShell title='我要提'>{null}</PageShell>
}
