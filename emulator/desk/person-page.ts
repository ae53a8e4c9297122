import { html } from 'hono/html'
import type { Emulation } from '../emulation'
import type { Choice, Message } from '../wechat/ledger'
import { readTemplates } from '../wechat/subscribe-message'
import { moment, page, type Markup } from './page'
import type { Persona } from './personas'

const choices: [Choice, string][] = [
  ['accept', '允许'],
  ['reject', '拒绝'],
  ['ban', '已被后台封禁'],
]

/** What WeChat knows of one person: the messages received, the subscriptions left, the answer when asked. */
export function personPage({ ledger, config }: Emulation, person: Persona): Markup {
  const messages = ledger.messages(person.openid)
  const templates = Object.entries(readTemplates(config.templates))
  const list = messages.length
    ? html`<ul class="rows">
        ${messages.map(message => letter(person, message))}
      </ul>`
    : html`<p class="empty">还没有收到微信消息。</p>`
  return page(
    `${person.label}的微信`,
    html`<section>
        <h2>服务通知</h2>
        ${list}
      </section>
      <section>
        <h2>还能收到几条</h2>
        <ul class="rows">
          ${templates.map(([id, { title }]) => html`<li><span class="grow">${title}</span>${ledger.credits(person.openid, id)} 条</li>`)}
        </ul>
      </section>
      ${choiceForm(person, ledger.choice(person.openid))}`,
  )
}

function letter(person: Persona, { title, data, page: target, at }: Message) {
  const address = `/desk/enter/${encodeURIComponent(person.id)}?to=${encodeURIComponent(target)}`
  return html`<li class="letter">
    <a href="${address}" target="_blank" rel="noopener">
      <strong>${title}</strong>
      <dl>
        ${Object.entries(data).map(
          ([key, { value }]) =>
            html`<div>
              <dt>${key}</dt>
              <dd>${value}</dd>
            </div>`,
        )}
      </dl>
    </a>
    <time>${moment(at)}</time>
  </li>`
}

const choiceForm = (person: Persona, chosen: Choice) =>
  html`<section>
    <h2>小程序请求订阅消息时</h2>
    <form method="post" action="/desk/people/${encodeURIComponent(person.id)}/choice">
      ${choices.map(
        ([choice, label]) =>
          html`<label>
            <input type="radio" name="choice" value="${choice}" ${choice === chosen ? 'checked' : ''} />
            ${label}
          </label>`,
      )}
      <button>保存</button>
    </form>
  </section>`
