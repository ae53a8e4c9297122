import { create } from 'zustand'

/** The matter whose ring closes before the author's eyes, because she has just confirmed it. */
export const useClosingRing = create<{ leadId?: string | undefined }>()(() => ({}))

/** To be said once the page of the matter is on its way back. */
export const closeRing = (leadId: string) => useClosingRing.setState({ leadId })

/** The page was left: coming back shows the ring as it is. */
export const forgetClosing = () => useClosingRing.setState({ leadId: undefined })
