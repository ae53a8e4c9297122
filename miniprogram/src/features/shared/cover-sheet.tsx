import type { ChosenPhoto } from '../../lib/choose-photos'

export type CoverSheetProps = {
  photo: ChosenPhoto
  /** The picture that may leave the phone; none when she does not want it after all. */
  onDecide: (photo: ChosenPhoto | undefined) => void
}

/** Only where a picture can be covered: `cover-sheet.h5.tsx`. */
export const CoverSheet = (_props: CoverSheetProps) => null
