import { useId } from 'react'

/** WeChat's reader stays inside what says it is modal. In a browser `use-modal.h5.ts` leads the keyboard. */
export const useModal = (_onClose: () => void) => `modal${useId().replace(/:/g, '')}`
