/** One measured thing. A row without a limit only states; `ok` is false when its limit is broken. */
export type Row = { what: string; measured: string; limit?: string; ok?: boolean }

/** What a part of the bench found out: one table, and what a reader must know to believe it. */
export type Found = { rows: Row[]; notes?: string[] }

export type BenchPart = { title: string; run: () => Promise<Found> }
