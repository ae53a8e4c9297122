/** True while a run has time left: what it does not reach now, the next minute's run does. */
export function timeBudget(milliseconds = 15_000): () => boolean {
  const end = performance.now() + milliseconds
  return () => performance.now() < end
}
