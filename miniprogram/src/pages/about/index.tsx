import { PageShell } from '../../components/page-shell'

export default function AboutPage() {
  return <PageShell title='关于'>{null}</PageShell>
}
