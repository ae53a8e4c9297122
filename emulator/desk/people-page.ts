import { html } from 'hono/html'
import type { Emulation } from '../emulation'
import { page, type Markup } from './page'
import type { Persona } from './personas'

/** Everybody as whom one may sign in, by group; each opens in a tab of its own. */
export function peoplePage({ personas, ledger }: Emulation): Markup {
  const groups = grouped(personas.list())
  const intro = html`<p>选一个人，在新标签页里以这个人的身份打开小程序。可以同时打开几个人。</p>`
  if (!groups.size)
    return page(
      '人',
      html`${intro}
        <p class="empty">还没有人：先准备好种子数据。</p>`,
    )
  const sections = [...groups].map(
    ([group, people]) =>
      html`<section>
        <h2>${group}</h2>
        <ul class="rows">
          ${people.map(person => row(person, ledger.messages(person.openid).length))}
        </ul>
      </section>`,
  )
  return page('人', html`${intro}${sections}`)
}

const groupOf = ({ group = '所有人' }: Persona) => group

function grouped(people: Persona[]): Map<string, Persona[]> {
  const groups = new Map<string, Persona[]>()
  for (const person of people) groups.set(groupOf(person), [...(groups.get(groupOf(person)) ?? []), person])
  return groups
}

const row = ({ id, label }: Persona, messages: number) => {
  const place = encodeURIComponent(id)
  return html`<li>
    <span class="grow">${label}</span>
    <a href="/desk/people/${place}" aria-label="${label}，微信消息 ${messages}">微信消息 ${messages}</a>
    <a class="button" href="/desk/enter/${place}" target="_blank" rel="noopener">以${label}的身份打开</a>
  </li>`
}
