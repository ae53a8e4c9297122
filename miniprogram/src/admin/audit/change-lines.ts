const shown = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value))

/** The fields that changed, a line each, before and after. A record that was cut short stays as it is. */
export function changeLines(change: string): string {
  try {
    const fields = JSON.parse(change) as Record<string, [unknown, unknown]>
    return Object.entries(fields)
      .map(([field, [before, after]]) => `${field}: ${shown(before)} → ${shown(after)}`)
      .join('\n')
  } catch {
    return change
  }
}
