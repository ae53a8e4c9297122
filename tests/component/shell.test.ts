import { readFileSync } from 'node:fs'

const html = readFileSync('miniprogram/src/index.html', 'utf8')

/** The page as a server sends it, before any of the program has come. */
function openShell() {
  const page = new DOMParser().parseFromString(html, 'text/html')
  document.body.innerHTML = page.body.innerHTML
  const [script] = [...page.querySelectorAll('script')].map(({ textContent }) => textContent ?? '')
  new Function(script ?? '')()
  return document.querySelector('.shell')
}

test('what is seen first says whose page opens, and to a reader that it opens', () => {
  const shell = openShell()
  expect(shell?.textContent).toMatch(/民议\s*把身边的事提出来，一路看到回音。/)
  expect(shell?.getAttribute('aria-label')).toBe('正在打开')
})

test('a browser that cannot read the program says so, and where to go instead', () => {
  const shell = openShell()
  window.dispatchEvent(new ErrorEvent('error', { message: 'Uncaught TypeError: x is null' }))
  expect(shell?.textContent).not.toMatch('太旧')
  window.dispatchEvent(new ErrorEvent('error', { message: 'Uncaught SyntaxError: Unexpected token' }))
  expect(shell?.textContent).toMatch('这个浏览器太旧，打不开民议。请在微信里用民议小程序')
})
