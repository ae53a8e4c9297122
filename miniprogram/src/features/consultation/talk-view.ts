import { create } from 'zustand'

export type TalkView = 'consultations' | 'leads'

/** Which half of the tab 议事 is shown; a way in from elsewhere says which. */
export const useTalkView = create<{ view: TalkView }>(() => ({ view: 'consultations' }))
export const showTalk = (view: TalkView) => useTalkView.setState({ view })
