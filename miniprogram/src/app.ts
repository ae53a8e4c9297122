import type { PropsWithChildren } from 'react'
import { createElement } from 'react'
import { AppRoot } from './components/app-root'
import './features/lead/deliver-lead'
import './features/lead/deliver-step'
import './features/lead/use-follow'
import './app.scss'
import './styles/platform'

/** What stays for as long as the program runs: the store of answers, the watch on the network, and who sends what waited. */
export default function App({ children }: PropsWithChildren) {
  return createElement(AppRoot, null, children)
}
