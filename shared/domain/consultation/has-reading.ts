import type { Preparation } from './preparation'

/** Whether a study pack says or shows something. */
export const hasReading = ({ studyPack }: Pick<Preparation, 'studyPack'>): boolean =>
  studyPack.some(({ text, photoIds = [] }) => text !== undefined || photoIds.length > 0)
