import { PageShell } from '../../components/page-shell'

export default function UnitQueuePage() {
  return <PageShell title='交办给我们的'>{null}</PageShell>
}
