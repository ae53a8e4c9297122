import type { FormStep } from '@shared/words/form-words'
import type { Directory } from '../shared/use-directory'

/** The days that stand in a form's sentences, from this town's settings. */
export function stepMeasures(
  step: FormStep,
  directory: Directory | undefined,
): Record<string, number | undefined> {
  const terms = directory?.settings.terms
  const days: Partial<Record<FormStep, number | undefined>> = {
    ask: terms?.infoDays,
    nudge: terms?.nudgeDays,
    refer: terms?.acceptWorkingDays,
    askExtension: terms?.extensionMaxDays,
  }
  return { days: days[step], minutes: terms?.undoMinutes, months: terms?.reboundMonths }
}
