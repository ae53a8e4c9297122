import { PageShell } from '../../components/page-shell'

export default function LeadStepPage() {
  return <PageShell title='办理'>{null}</PageShell>
}
