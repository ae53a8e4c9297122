import { useEffect, useRef } from 'react'
import { focusOn } from '../../../lib/focus-on'
import { usePreferences } from '../../../lib/preferences'
import type { BenchActs } from './use-bench-keys'

type Pressed = { root: HTMLElement; event: KeyboardEvent; acts: BenchActs }
const pauseAfterG = 1500
const panes = ['rail', 'list', 'main', 'aside']

const press = (root: HTMLElement, selector: string, at = 0) =>
  root.querySelectorAll<HTMLElement>(selector)[at]?.click()

const isTyping = ({ target }: KeyboardEvent) =>
  target instanceof Element && target.closest('input, textarea, select') !== null

const rowPrefix = 'queue-row-'
/** The matter of the row in which the keyboard is. */
const focusedRow = () => document.activeElement?.closest(`[id^=${rowPrefix}]`)?.id.slice(rowPrefix.length)

/** The next column of the screen, round and round; a column that is not drawn is passed over. */
function movePane({ root, event }: Pressed) {
  const shown = panes.map(name => `${root.id}-${name}`).filter(id => document.getElementById(id))
  const at = shown.findIndex(id => document.getElementById(id)?.contains(document.activeElement))
  const to = event.shiftKey ? Math.max(at, 0) - 1 : at + 1
  const id = shown[(to + shown.length) % shown.length]
  if (id) focusOn(id)
}

/** These work while one types, too. */
const always: Record<string, (pressed: Pressed) => void> = {
  'ctrl+enter': ({ root }) => press(root, '.m-wb__foot .m-btn--main, .m-wb__foot .m-btn--bad'),
  'ctrl+s': ({ acts }) => acts.save(),
  f6: movePane,
}

const singles: Record<string, (pressed: Pressed) => void> = {
  j: ({ acts }) => acts.step(1),
  k: ({ acts }) => acts.step(-1),
  '/': ({ root }) => root.querySelector<HTMLElement>('.m-search input')?.focus(),
  x: ({ acts }) => acts.pick(focusedRow()),
  a: ({ acts }) => acts.pickAll(),
  b: ({ acts }) => acts.batch(),
  '?': ({ acts }) => acts.help(),
}

const nameOf = ({ ctrlKey, metaKey, key }: KeyboardEvent) =>
  `${ctrlKey || metaKey ? 'ctrl+' : ''}${key.toLowerCase()}`

const takesKeys = (root: HTMLElement | null): root is HTMLElement =>
  root !== null && root.checkVisibility?.() !== false && !document.querySelector('[aria-modal=true]')

const mayBeSingle = (event: KeyboardEvent) =>
  !isTyping(event) && !event.ctrlKey && !event.metaKey && usePreferences.getState().singleKeys

/** What works everywhere; whether it was that. */
function takeAlways(pressed: Pressed): boolean {
  const { root, event } = pressed
  const act = always[nameOf(event)]
  if (act) act(pressed)
  else if (event.key === 'Escape' && isTyping(event)) focusOn(`${root.id}-main`)
  else return false
  return true
}

/** A single letter or digit; whether it meant something. G waits for the letter of a place. */
function takeSingle(pressed: Pressed, afterG: boolean): boolean {
  const key = pressed.event.key.toLowerCase()
  if (afterG) pressed.acts.goTo(key)
  else if (/^[1-9]$/.test(key)) press(pressed.root, '.m-wb__decide [role=radio]', Number(key) - 1)
  else if (singles[key]) singles[key](pressed)
  else return key === 'g'
  return true
}

/** A layer over the workbench keeps the keys; one of them has a main action of its own. */
function pressOverlay(root: HTMLElement | null, event: KeyboardEvent) {
  if (root && nameOf(event) === 'ctrl+enter') press(root, '[aria-modal=true] .m-wb__go .m-btn')
}

/** The keyboard of a workbench. It keeps still under a sheet, on a page that is not seen, and while a word is composed. */
export function useBenchKeys(rootId: string, acts: BenchActs): void {
  const latest = useRef(acts)
  latest.current = acts
  useEffect(() => {
    let heardG = -Infinity
    const onKeyDown = (event: KeyboardEvent) => {
      const root = document.getElementById(rootId)
      pressOverlay(root, event)
      if (!takesKeys(root) || event.isComposing || event.altKey) return
      const pressed = { root, event, acts: latest.current }
      if (takeAlways(pressed)) return event.preventDefault()
      if (!mayBeSingle(event)) return
      const afterG = event.timeStamp - heardG < pauseAfterG
      heardG = !afterG && event.key.toLowerCase() === 'g' ? event.timeStamp : -Infinity
      if (takeSingle(pressed, afterG)) event.preventDefault()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [rootId])
}
