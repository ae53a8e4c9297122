import { html } from 'hono/html'

export type Markup = ReturnType<typeof html>

/** The frame of every page of the desk. */
export const page = (title: string, content: Markup) =>
  html`<!doctype html>
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · 工作台</title>
        <link rel="stylesheet" href="/desk/desk.css" />
      </head>
      <body>
        <header>
          <a class="home" href="/desk/">工作台</a>
          <nav aria-label="工作台">
            <a href="/desk/">人</a>
            <a href="/desk/place">时间与函数</a>
            <a href="/desk/collections">数据</a>
          </nav>
        </header>
        <main>
          <h1>${title}</h1>
          ${content}
        </main>
      </body>
    </html>`

const minutes = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'medium',
  timeStyle: 'medium',
})

/** A moment, as people on the desk read it (UTC+8). */
export const moment = (time: number | undefined) => (time === undefined ? '—' : minutes.format(time))
