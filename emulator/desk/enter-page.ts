import { html } from 'hono/html'
import type { Persona } from './personas'
import { page, type Markup } from './page'

/** Signs in, in this tab alone, and goes to the app: enter.js does both, so that no token stands in an address. */
export const enterPage = ({ id, label }: Persona, to: string): Markup =>
  page(
    label,
    html`<p id="enter" data-person="${id}" data-to="${to}" role="status">正在以${label}的身份打开…</p>
      <script src="/desk/enter.js"></script>`,
  )
