import { PageShell } from '../../../components/page-shell'
import { useWide } from '../../../lib/use-wide'
import { Bench, type BenchProps } from './bench'

/** A desk's queue: a page, or where the window has room the workbench, where its steps are taken beside it. */
export function DeskShell(props: BenchProps) {
  const wide = useWide()
  return wide ? <Bench {...props} /> : <PageShell title={props.title}>{props.children}</PageShell>
}
