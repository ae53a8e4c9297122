const pattern = /^\s*(\d{1,2})[:：](\d{2})\s*[-—–~至到]\s*(\d{1,2})[:：](\d{2})\s*$/

const hourOf = (hour: string, minute: string) => {
  const [hours, minutes] = [Number(hour), Number(minute)]
  return hours < 24 && minutes < 60 ? hours + minutes / 60 : undefined
}

/** Hours as people write them, `9:00-11:30` or `9：00—11：30`, as hours of the day; undefined if it is none. */
export function hoursIn(text: string): { from: number; to: number } | undefined {
  const [, hour = '', minute = '', endHour = '', endMinute = ''] = pattern.exec(text) ?? []
  if (!hour) return undefined
  const [from, to] = [hourOf(hour, minute), hourOf(endHour, endMinute)]
  return from !== undefined && to !== undefined && from < to ? { from, to } : undefined
}
