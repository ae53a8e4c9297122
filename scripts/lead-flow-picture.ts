import { leadFlow } from '../shared/domain/lead/lead-flow'
import { timedSteps } from '../shared/domain/lead/next-moment'
import type { LeadStatus } from '../shared/domain/lead/lead-status'
import type { LeadStep } from '../shared/domain/lead/lead-step'
import { leadStatusWords, leadStepWords } from '../shared/words/lead-words'

type Arrow = { from: string; to: string; label: string }

const arrowsOf = (step: LeadStep): Arrow[] => {
  const { from, to, or, by } = leadFlow[step]
  const ends = [
    ...(to === 'SAME' ? [] : [{ end: to, because: '' }]),
    ...(or ? [{ end: or.to, because: or.because }] : []),
  ]
  return from.flatMap(start =>
    ends
      .filter(({ end }) => end !== start)
      .map(({ end, because }) => ({
        from: start,
        to: end,
        label: `${step}${because && ` (${because})`} · ${by.join(', ')}`,
      })),
  )
}

/** Arrows between the same two states become one, so that the picture can be read. */
function merged(arrows: Arrow[]): string[] {
  const byEnds = new Map<string, string[]>()
  for (const { from, to, label } of arrows) {
    const ends = `${from} --> ${to}`
    byEnds.set(ends, [...(byEnds.get(ends) ?? []), label])
  }
  return [...byEnds].map(([ends, labels]) => `  ${ends}: ${labels.join('<br>')}`)
}

const inState = (step: LeadStep) =>
  `| \`${step}\` | ${leadStepWords[step].label.staff} | ${leadFlow[step].from.map(status => `\`${status}\``).join(' ')} | ${leadFlow[step].by.join(', ')} |`

/** docs/lead-flow.md: the life of a lead as a picture and two tables, drawn from the table that the server obeys. */
export function leadFlowPage(): string {
  const steps = Object.keys(leadFlow) as LeadStep[]
  const states = Object.keys(leadStatusWords).filter(status => status !== 'DRAFT') as LeadStatus[]
  return [
    '# The life of a lead',
    '',
    'Drawn by `npm run draw` from `shared/domain/lead/lead-flow.ts`; a test says when it is out of date.',
    'An arrow carries the step and those who may take it.',
    '',
    '```mermaid',
    'stateDiagram-v2',
    '  [*] --> SAFETY_CHECK: submit',
    ...merged(steps.filter(step => step !== 'submit').flatMap(arrowsOf)),
    '```',
    '',
    '## States',
    '',
    '| state | said to staff | said to its author | when nobody acts |',
    '| --- | --- | --- | --- |',
    ...states.map(
      status =>
        `| \`${status}\` | ${leadStatusWords[status].label.staff} | ${leadStatusWords[status].label.resident} | ${timedSteps[status] ? `\`${timedSteps[status]}\`` : ''} |`,
    ),
    '',
    '## Steps that leave the state as it is',
    '',
    '| step | said to staff | in | by |',
    '| --- | --- | --- | --- |',
    ...steps.filter(step => leadFlow[step].to === 'SAME').map(inState),
    '',
  ].join('\n')
}
