/** Facts in one line, those that are missing left out, parted as everywhere else. */
export const joinFacts = (facts: readonly (string | number | false | undefined)[]): string =>
  facts.filter(Boolean).join('，')
