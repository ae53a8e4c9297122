import { PageShell } from '../../components/page-shell'

export default function UnitReplyPage() {
  return <PageShell title='写答复'>{null}</PageShell>
}
