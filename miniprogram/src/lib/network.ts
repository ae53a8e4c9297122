import { create } from 'zustand'
import { watchNetwork } from './watch-network'

const useNetwork = create(() => ({ online: true }))

/** Whether there is a network, for a component that shows it. */
export const useOnline = () => useNetwork(state => state.online)

/** Whether there is a network at this moment. */
export const isOnline = () => useNetwork.getState().online

/** Calls back whenever the network comes or goes. */
export const onNetworkChange = (listener: (online: boolean) => void) =>
  useNetwork.subscribe((now, before) => {
    if (now.online !== before.online) listener(now.online)
  })

/** Once, when the program starts. */
export const startNetwork = () => watchNetwork(online => useNetwork.setState({ online }))
