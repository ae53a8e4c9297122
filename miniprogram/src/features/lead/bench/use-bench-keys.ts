/** What the keys of a workbench do. */
export type BenchActs = {
  step: (by: 1 | -1) => void
  save: () => void
  help: () => void
  /** To the place of this letter, after G. */
  goTo: (letter: string) => void
}

/** WeChat gives a page no keys. */
export const useBenchKeys = (_rootId: string, _acts: BenchActs): void => undefined
