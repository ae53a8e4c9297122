import { PageShell } from '../../components/page-shell'

export default function UnitsPage() {
  return <PageShell title='单位'>{null}</PageShell>
}
