import { PageShell } from '../../components/page-shell'

export default function PersonPage() {
  return <PageShell title='人员'>{null}</PageShell>
}
