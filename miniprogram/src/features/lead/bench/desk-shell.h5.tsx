import { PageShell } from '../../../components/page-shell'
import { useWide } from '../../../lib/use-wide'
import { Bench } from './bench'
import type { DeskShellProps } from './desk-shell'

/** A desk's queue: a page, or where the window has room the workbench, where its steps are taken beside it. */
export function DeskShell({ title, here, forms, children }: DeskShellProps) {
  const wide = useWide()
  if (!wide) return <PageShell title={title}>{children}</PageShell>
  return (
    <Bench title={title} here={here} forms={forms}>
      {children}
    </Bench>
  )
}
