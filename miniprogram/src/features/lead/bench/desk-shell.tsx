import type { PropsWithChildren } from 'react'
import { PageShell } from '../../../components/page-shell'
import { useWide } from '../../../lib/use-wide'
import type { StepForms } from '../step-page'
import { Bench } from './bench'
import type { BenchPlace } from './bench-places'

export type DeskShellProps = PropsWithChildren<{
  title: string
  here: BenchPlace['name']
  /** The forms of the steps that are taken at this desk. */
  forms: StepForms
}>

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
