const unreached = new Set(['offline', 'timeout', 'server_busy'])

/** Whether a refusal only says that it did not get through: the same thing, sent again, may. */
export const goesLater = (code: string): boolean => unreached.has(code)
