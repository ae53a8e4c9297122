import { PageShell } from '../../components/page-shell'

export default function MyLeadsPage() {
  return <PageShell title='我提的'>{null}</PageShell>
}
