import { PageShell } from '../../components/page-shell'

export default function JoinPage() {
  return <PageShell title='加入'>{null}</PageShell>
}
