/** Facts in one line, those that are missing left out; a line that breaks never begins with the dot. */
export const joinFacts = (facts: readonly (string | number | false | undefined)[]): string =>
  facts.filter(Boolean).join('\u00a0· ')
