const PAGE = 1000
type Row = { _id: string; [field: string]: unknown }
/** The rows behind this id in the order of their ids, so many at most. */
type Ask = (after: string, limit: number) => Promise<{ data: unknown }>

/** Every row of a question, page by page: nobody is left out because there are many. */
export async function allPages(ask: Ask): Promise<Row[]> {
  const found: Row[] = []
  for (let after = ''; ;) {
    const { data } = await ask(after, PAGE)
    const rows = data as Row[]
    found.push(...rows)
    if (rows.length < PAGE) return found
    after = rows.at(-1)!._id
  }
}
