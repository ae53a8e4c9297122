export type PersonalData = 'PHONE' | 'ID_NUMBER' | 'ADDRESS' | 'PLATE'

/** The first group is what stands before it and is no part of it: phones before iOS 16.4 know no lookbehind. */
export const personalDataSigns: Readonly<Record<PersonalData, RegExp>> = {
  PHONE: /(^|\D)(?:1[3-9]\d{9}|0\d{2,3}-\d{7,8})(?!\d)/,
  ID_NUMBER: /(^|\D)\d{17}[\dXx](?!\d)/,
  ADDRESS: /()\d+\s*(?:号楼|幢|栋|单元)\s*\d*\s*(?:单元|室|号)?\s*\d{3,4}(?:室|号)?/,
  PLATE: /()[\u4e00-\u9fa5][A-Z][·•\s]?[A-Z0-9]{5,6}(?![A-Z0-9])/,
}

/** Kinds of personal data that a text seems to hold, so that its author is asked before others read it. */
export const personalDataIn = (text: string): PersonalData[] =>
  (Object.keys(personalDataSigns) as PersonalData[]).filter(kind => personalDataSigns[kind].test(text))
