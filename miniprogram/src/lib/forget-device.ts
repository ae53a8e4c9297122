import { useDrafts } from './drafts'
import { persister } from './query-client'
import { useUnsent } from './unsent'

/** Forgets what this device keeps of its owner's words and of what the server told; her look of things stays. */
export function forgetDevice() {
  useDrafts.setState({ drafts: {} })
  useUnsent.setState({ items: [] })
  void persister.removeClient()
}
