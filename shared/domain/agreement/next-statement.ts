/** What to ask somebody next: the first of the highest priority that she has not answered, or nothing. */
export function nextStatement(
  statements: readonly { id: string; priority: number }[],
  answered: Readonly<Record<string, unknown>>,
): string | undefined {
  return statements
    .filter(({ id }) => !(id in answered))
    .reduce<{ id: string; priority: number } | undefined>(
      (best, one) => (!best || one.priority > best.priority ? one : best),
      undefined,
    )?.id
}
