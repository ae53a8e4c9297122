import { personalDataSigns } from './personal-data-in'

/** The text with every phone number, document number, flat and plate that it seems to hold put out of sight. */
export const maskPersonal = (text: string): string =>
  Object.values(personalDataSigns).reduce(
    (masked, sign) => masked.replace(new RegExp(sign.source, 'g'), '$1＊＊＊'),
    text,
  )
