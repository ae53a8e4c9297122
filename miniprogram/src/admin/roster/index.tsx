import { PageShell } from '../../components/page-shell'

export default function RosterPage() {
  return <PageShell title='名册'>{null}</PageShell>
}
