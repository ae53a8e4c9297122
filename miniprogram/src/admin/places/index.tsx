import { PageShell } from '../../components/page-shell'

export default function PlacesPage() {
  return <PageShell title='地方'>{null}</PageShell>
}
