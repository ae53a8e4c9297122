import { html } from 'hono/html'
import type { Emulation } from '../emulation'
import { page, type Markup } from './page'

const SHOWN = 50

/** Every collection with its size. */
export const collectionsPage = ({ database: { catalog, search } }: Emulation): Markup =>
  page(
    '数据',
    html`<ul class="rows">
      ${catalog
        .names()
        .map(
          name =>
            html`<li>
              <a class="grow" href="/desk/collections/${encodeURIComponent(name)}">${name}</a
              >${search.count(name, {})} 条
            </li>`,
        )}
    </ul>`,
  )

/** The first documents of a collection, and its indexes. */
export function collectionPage({ database: { catalog, search } }: Emulation, name: string): Markup {
  const { indexes } = catalog.of(name)
  const found = search.find(name, { query: {}, limit: SHOWN })
  return page(
    name,
    html`<section>
        <h2>索引</h2>
        <ul class="rows">
          ${indexes.map(
            ({ name, keys, unique }) =>
              html`<li>
                <span class="grow">${name}${unique ? '（唯一）' : ''}</span
                ><code>${JSON.stringify(keys)}</code>
              </li>`,
          )}
        </ul>
      </section>
      <section>
        <h2>文档（前 ${SHOWN} 条）</h2>
        ${found.map(
          ({ json, doc }) =>
            html`<details>
              <summary>${String(doc._id)}</summary>
              <pre>${JSON.stringify(JSON.parse(json), null, 2)}</pre>
            </details>`,
        )}
      </section>`,
  )
}
