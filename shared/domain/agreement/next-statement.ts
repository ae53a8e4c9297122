type Asked = { id: string; priority: number }

/** What to ask somebody next: the first of the highest priority that she has not answered, or nothing. */
export function nextStatement(
  statements: readonly Asked[],
  answered: Readonly<Record<string, unknown>>,
): string | undefined {
  const isAnswered = (id: string) => Object.prototype.hasOwnProperty.call(answered, id)
  const open = statements.filter(({ id, priority }) => priority > 0 && !isAnswered(id))
  return open.reduce<Asked | undefined>(
    (best, one) => (!best || one.priority > best.priority ? one : best),
    undefined,
  )?.id
}
