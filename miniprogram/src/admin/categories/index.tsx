import { PageShell } from '../../components/page-shell'

export default function CategoriesPage() {
  return <PageShell title='分类'>{null}</PageShell>
}
