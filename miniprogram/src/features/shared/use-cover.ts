import { useCallback, useState } from 'react'
import type { ChosenPhoto } from '../../lib/choose-photos'

type Asked = { photo: ChosenPhoto; answer: (photo: ChosenPhoto | undefined) => void }

/**
 * Asks of one picture whether anything in it must be covered. Until she has decided it stands in no draft and goes
 * nowhere; what is answered is the only picture that anything else gets to see.
 */
export function useCover() {
  const [asked, setAsked] = useState<Asked>()
  const decide = useCallback(
    (photo: ChosenPhoto) =>
      new Promise<ChosenPhoto | undefined>(resolve =>
        setAsked({
          photo,
          answer: decided => {
            setAsked(undefined)
            resolve(decided)
          },
        }),
      ),
    [],
  )
  return { asked, decide }
}
