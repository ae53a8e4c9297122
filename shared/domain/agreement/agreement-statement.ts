/** What the figures must know about a statement. Its words are not needed. */
export type AgreementStatement = {
  id: string
  /** Taken out by a moderator after people had voted: its votes stay, but shape neither picture nor groups. */
  out?: boolean
  /** Asks who somebody is ("我住一楼"), not what she wants: asked early, and never counted as agreement. */
  meta?: boolean
}
