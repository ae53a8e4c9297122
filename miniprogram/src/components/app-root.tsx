import { PersistQueryClientProvider } from '@tanstack/react-query-persist-client'
import { useDidShow, useLaunch } from '@tarojs/taro'
import type { PropsWithChildren } from 'react'
import { startNetwork } from '../lib/network'
import { connectQueries, persistOptions, queryClient } from '../lib/query-client'
import { sendUnsent, startUnsent } from '../lib/send-unsent'
import { startCloud } from '../lib/start-cloud'
import { followDevice, startLook } from '../lib/use-look'

/** The parts that start once. What waits to be sent goes as soon as there is a network. */
export function AppRoot({ children }: PropsWithChildren) {
  useLaunch(() => {
    startCloud()
    startLook()
    connectQueries()
    startUnsent()
    startNetwork()
    void sendUnsent()
  })
  useDidShow(() => {
    followDevice()
    void sendUnsent()
  })
  return (
    <PersistQueryClientProvider client={queryClient} persistOptions={persistOptions}>
      {children}
    </PersistQueryClientProvider>
  )
}
