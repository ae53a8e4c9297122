import { html } from 'hono/html'
import type { Emulation } from '../emulation'
import { moment, page, type Markup } from './page'

const steps = [
  ['PT10M', '10 分钟'],
  ['PT1H', '1 小时'],
  ['P1D', '1 天'],
  ['P3D', '3 天'],
  ['P15D', '15 天'],
]

/** The clock, the timers and the functions, and the way back to the seed. */
export const placePage = (emulation: Emulation): Markup =>
  page(
    '时间与函数',
    html`${clockForm(emulation)}${timers(emulation)}${functions(emulation)}${visitsForm(emulation)}${resetForm}`,
  )

const clockForm = ({ clock }: Emulation) =>
  html`<section>
    <h2>时间</h2>
    <p>
      现在是
      <strong>${moment(clock.now())}</strong
      >（${clock.offset() ? '比实际时间快' : '与实际时间一致'}）。时间只能向前。
    </p>
    <form method="post" action="/desk/clock">
      ${steps.map(([duration, label]) => html`<button name="advance" value="${duration}">向前 ${label}</button>`)}
    </form>
  </section>`

const timers = (emulation: Emulation) =>
  html`<section>
    <h2>定时器</h2>
    <ul class="rows">
      ${emulation.timers.report().map(
        ({ name, functionName, cron, next, lastFired, lastError }) =>
          html`<li>
            <span class="grow">
              ${name}（${functionName}，<code>${cron}</code>）<br />
              <small>下一次 ${moment(next)}，上一次 ${moment(lastFired)}</small>
              ${lastError ? html`<br /><small class="bad">${lastError}</small>` : ''}
            </span>
            <form method="post" action="/desk/timers/${encodeURIComponent(name)}">
              <button aria-label="触发 ${name}">触发</button>
            </form>
          </li>`,
      )}
    </ul>
  </section>`

const ms = (time: number | undefined) => (time === undefined ? '—' : `${time.toFixed(1)} 毫秒`)

const functions = ({ runner }: Emulation) =>
  html`<section>
    <h2>云函数</h2>
    <table>
      <thead>
        <tr>
          <th>名称</th>
          <th>内存</th>
          <th>限时</th>
          <th>次数</th>
          <th>冷启动</th>
          <th>热调用</th>
          <th>最近的错误</th>
        </tr>
      </thead>
      <tbody>
        ${runner.report().map(
          one =>
            html`<tr>
              <th scope="row">${one.name}</th>
              <td>${one.memory} MB</td>
              <td>${one.timeout} 秒</td>
              <td>${one.calls}</td>
              <td>${ms(one.cold)}</td>
              <td>${ms(one.warm)}</td>
              <td class="bad">${one.lastError?.split('\n')[0] ?? ''}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`

const visitsForm = ({ config }: Emulation) =>
  html`<section>
    <h2>内容检测</h2>
    <p>
      ${config.checkVisits ? '两小时内没有打开过小程序的人，内容检测会失败（61010），和微信一样。' : '不检查作者两小时内是否打开过小程序。'}
    </p>
    <form method="post" action="/desk/visits">
      <button name="check" value="${config.checkVisits ? 'no' : 'yes'}">
        ${config.checkVisits ? '不再检查' : '开始检查'}
      </button>
    </form>
  </section>`

const resetForm = html`<section>
  <h2>恢复种子数据</h2>
  <p>清空所有数据、文件和消息，时间回到现在，再写入种子数据。</p>
  <form method="post" action="/desk/reset"><button class="danger">清空并恢复</button></form>
</section>`
