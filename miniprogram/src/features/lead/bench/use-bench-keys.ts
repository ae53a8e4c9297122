/** What the keys of a workbench do. */
export type BenchActs = {
  step: (by: 1 | -1) => void
  save: () => void
  /** Chooses the row that has the keyboard, or the matter that is open; or chooses it no more. */
  pick: (rowId: string | undefined) => void
  pickAll: () => void
  /** Opens what decides about the chosen ones. */
  batch: () => void
  help: () => void
  /** To the place of this letter, after G. */
  goTo: (letter: string) => void
}

/** WeChat gives a page no keys. */
export const useBenchKeys = (_rootId: string, _acts: BenchActs): void => undefined
