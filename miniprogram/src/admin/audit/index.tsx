import { PageShell } from '../../components/page-shell'

export default function Page() {
  return <PageShell title='操作记录'>{null}</PageShell>
}
