import { PageShell } from '../../components/page-shell'

export default function StaffQueuePage() {
  return <PageShell title='待办'>{null}</PageShell>
}
