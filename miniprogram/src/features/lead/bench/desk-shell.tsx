import type { PropsWithChildren } from 'react'
import { PageShell } from '../../../components/page-shell'
import type { StepForms } from '../step-page'
import type { BenchPlace } from './bench-places'

export type DeskShellProps = PropsWithChildren<{
  title: string
  here: BenchPlace['name']
  /** The forms of the steps that are taken at this desk. */
  forms: StepForms
}>

/** A desk's queue. WeChat shows a mini-program in a window as wide as a phone, on a desktop too: it is a page there. */
export function DeskShell({ title, children }: DeskShellProps) {
  return <PageShell title={title}>{children}</PageShell>
}
