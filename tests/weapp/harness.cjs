// Runs a real dist/weapp: its scripts in a realm where eval and new Function throw, its WXML through WeChat's own
// compiler (npm miniprogram-compiler), every setData counted. No layout, no WXSS, no native behaviour.
const fs = require('node:fs')
const path = require('node:path')
const vm = require('node:vm')
const compiler = require('miniprogram-compiler')
const { PageHandle } = require('./page-handle.cjs')
const { wechatApi } = require('./wechat-api.cjs')

// what a browser has and WeChat has not: present as undefined parameters
const absent = ['window', 'document', 'self', 'XMLHttpRequest', 'navigator', 'location']
const views = new Map()

class MiniProgram {
  /** `api` answers the cloud function with an envelope, `wx` replaces single APIs, `device` changes what the phone says of itself, `log` shows the console. */
  constructor(dist, { api = noServer, wx = {}, device = {}, plugins = {}, log = false } = {}) {
    this.dist = path.resolve(dist)
    this.appJson = JSON.parse(fs.readFileSync(path.join(dist, 'app.json'), 'utf8'))
    this.resetStats()
    this.apiCalls = []
    this.errors = []
    this.stack = []
    this.modules = new Map()
    this.pages = {}
    this.timers = new Set()
    this.watched = new WeakMap()
    this.plugins = plugins
    this.wx = wechatApi(this, { calls: this.apiCalls, api, own: wx, device })
    this.realm = vm.createContext(this.globals(log), { codeGeneration: { strings: false, wasm: false } })
    vm.runInContext('delete globalThis.SharedArrayBuffer; delete globalThis.WebAssembly', this.realm)
    this.gwx = viewOf(this.dist)
  }
  globals(log) {
    const note = (...words) => this.errors.push(words.map(String).join(' '))
    const silent = () => {}
    return {
      global: {},
      wx: this.wx,
      console: { log: silent, info: silent, debug: silent, warn: silent, error: note, ...(log && console) },
      ...this.clocks(),
      App: definition => (this.app = definition),
      getApp: () => this.app,
      getCurrentPages: () => this.stack.map(page => page.inst),
      Page: definition => (this.pages[this.loading] = definition),
      Component: silent,
      requirePlugin: name => this.plugin(name),
      Behavior: definition => definition,
    }
  }
  /** Like WeChat, refuses a plug-in that no package declares. */
  plugin(name) {
    const declared = [this.appJson, ...(this.appJson.subPackages ?? [])].some(
      ({ plugins }) => plugins?.[name],
    )
    if (!declared || !this.plugins[name]) throw new Error(`plugin "${name}" is not defined`)
    return this.plugins[name]
  }
  clocks() {
    const later = (run, wait, ...args) => {
      if (this.closed) return undefined // an answer that comes late must not keep the tests from ending
      const timer = setTimeout(() => {
        this.timers.delete(timer)
        try {
          run(...args)
        } catch (error) {
          this.errors.push(String(error?.stack ?? error))
        }
      }, wait)
      timer.unref?.() // a test that fails before it closes this must not keep the run from ending
      this.timers.add(timer)
      return timer
    }
    const again = (run, wait) => {
      if (this.closed) return undefined
      const timer = setInterval(run, wait)
      timer.unref?.()
      this.timers.add(timer)
      return timer
    }
    return { setTimeout: later, clearTimeout, setInterval: again, clearInterval }
  }
  require(file) {
    const full = path.join(this.dist, file.endsWith('.js') ? file : `${file}.js`)
    if (!full.startsWith(this.dist + path.sep)) throw new Error(`outside the build: ${file}`)
    const known = this.modules.get(full)
    if (known) return known.exports
    const module = { exports: {} }
    this.modules.set(full, module)
    const names = ['require', 'module', 'exports', ...absent]
    const options = { parsingContext: this.realm, filename: full }
    const run = vm.compileFunction(fs.readFileSync(full, 'utf8'), names, options)
    const folder = path.dirname(path.relative(this.dist, full))
    run.call(undefined, place => this.require(path.join(folder, place)), module, module.exports)
    return module.exports
  }
  launch(query = {}) {
    this.require('app.js')
    const options = { path: this.appJson.pages[0], query, scene: 1001 }
    this.app.onLaunch?.(options)
    this.app.onShow?.(options)
    return this
  }
  /** Comes back to the front, as after a look at another program. */
  show() {
    this.app.onShow?.({ path: this.page?.route, query: {}, scene: 1001 })
  }
  async open(url) {
    this.navigate(url)
    await this.settle()
    return this.page
  }
  get page() {
    return this.stack.at(-1)
  }
  /** Lets what was started come to rest; `until` waits for it, six seconds at most: machines are busy. */
  async settle(until = () => true) {
    const end = Date.now() + 6000
    do {
      for (let turn = 0; turn < 6; turn++) await new Promise(resolve => setTimeout(resolve, 0))
      await new Promise(resolve => setTimeout(resolve, 20))
    } while (!until() && Date.now() < end)
  }
  pop() {
    this.stack.pop()?.call('onUnload')
    this.page?.call('onShow')
  }
  navigate(url, { clear = false } = {}) {
    const [route, text = ''] = url.replace(/^\//, '').split('?')
    if (!this.knows(route)) throw new Error(`not in app.json: ${route}`)
    if (!clear && this.stack.length >= 10) throw new Error('more than ten pages on the stack')
    this.load(route)
    this.page?.call('onHide')
    if (clear) while (this.stack.length > 0) this.stack.pop().call('onUnload')
    const query = Object.fromEntries(new URLSearchParams(text))
    const page = new PageHandle(this, { route, definition: this.pages[route], query })
    this.stack.push(page)
    page.call('onLoad', query)
    page.call('onShow')
    page.call('onReady')
  }
  load(route) {
    if (this.pages[route]) return
    this.loading = route
    this.require(route)
  }
  knows(route) {
    const { pages, subPackages = [] } = this.appJson
    return (
      pages.includes(route) ||
      subPackages.some(one => one.pages.some(page => `${one.root}/${page}` === route))
    )
  }
  resetStats() {
    this.stats = { setData: 0, bytes: 0, calls: [] }
  }
  close() {
    this.closed = true
    for (const timer of this.timers) clearTimeout(timer)
  }
}

const noServer = ({ action }) => Promise.reject(new Error(`request:fail ${action}`))

/** The render functions of all templates; compiling them takes a while, so a build is compiled once. */
function viewOf(dist) {
  if (!views.has(dist)) {
    const make = new Function('global', 'window', '__wxAppCode__', compiler.wxmlToJs(dist))
    views.set(dist, make({}, { __webview_engine_version__: 0.02 }, {}))
  }
  return views.get(dist)
}

module.exports = { MiniProgram }
