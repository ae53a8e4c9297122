/** An entry that the table itself names: what every object has, such as `toString`, is none of it. */
export const own = <T>(table: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined
