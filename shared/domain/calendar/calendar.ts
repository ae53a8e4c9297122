import * as z from '@shared/zod'

const day = z.iso.date()

/** The country's holidays, as the operator keeps them: years with data, days off, and weekends worked instead. */
export const Calendar = z.object({
  years: z.array(z.int()),
  holidays: z.array(day),
  workdays: z.array(day),
})
export type Calendar = z.infer<typeof Calendar>
