import { PageShell } from '../../components/page-shell'

export default function HomePage() {
  return (
    <PageShell title='首页' tab='home'>
      {null}
    </PageShell>
  )
}
