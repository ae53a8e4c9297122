import { MatterKind } from './matter-event'

export type MatterSubject = { kind: MatterKind; id: string }

/** How the record names what a call was about, if it was no lead: `consultation:c1`. */
export const matterSubject = ({ kind, id }: MatterSubject) => `${kind}:${id}`

/** What such a name says; nothing for any other. */
export function fromMatterSubject(subject: string): MatterSubject | undefined {
  const at = subject.indexOf(':')
  const kind = MatterKind.safeParse(subject.slice(0, Math.max(at, 0))).data
  return kind && { kind, id: subject.slice(at + 1) }
}
