const { canvas } = require('./canvas-api.cjs')
const { viewDom, viewTree } = require('./view-tree.cjs')

const copy = value => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)))
const bubbling = new Set(['tap', 'longpress', 'touchstart', 'touchmove', 'touchend'])

/** One page on the stack: its data, its handlers, and what it shows. */
class PageHandle {
  constructor(program, { route, definition, query }) {
    this.program = program
    this.route = route
    this.inst = Object.create(null)
    this.canvases = new Map()
    for (const [name, value] of Object.entries(definition))
      this.inst[name] = typeof value === 'function' ? value : copy(value)
    Object.assign(this.inst, { data: copy(definition.data ?? {}), route, __route__: route, options: query })
    this.inst.selectComponent = () => null
    this.inst.createSelectorQuery = () => program.wx.createSelectorQuery()
    this.inst.setData = (change, then) => this.setData(change, then)
  }
  setData(change, then) {
    const text = JSON.stringify(change)
    const bytes = Buffer.byteLength(text)
    if (bytes > 1024 * 1024) throw new Error('setData over 1 MB')
    const { stats } = this.program
    stats.setData++
    stats.bytes += bytes
    stats.calls.push({ route: this.route, keys: Object.keys(change), bytes })
    for (const [place, value] of Object.entries(JSON.parse(text))) setAt(this.inst.data, place, value)
    setTimeout(() => then?.call(this.inst), 0)
  }
  call(name, ...args) {
    return typeof this.inst[name] === 'function' ? this.inst[name](...args) : undefined
  }
  tree() {
    return viewTree(this.program.gwx, `${this.route}.wxml`, this.inst.data)
  }
  dom(document) {
    return viewDom(this.tree(), document)
  }
  /** The way from the root to the first node that answers, or null. */
  find(answers, node = this.tree(), above = []) {
    if (typeof node !== 'object' || !node) return null
    const way = [...above, node]
    if (node.tag && answers(node)) return way
    for (const child of node.children) {
      const found = this.find(answers, child, way)
      if (found) return found
    }
    return null
  }
  /** The ways to all nodes that answer. */
  all(answers, node = this.tree(), above = []) {
    if (typeof node !== 'object' || !node) return []
    const way = [...above, node]
    const below = node.children.flatMap(child => this.all(answers, child, way))
    return node.tag && answers(node) ? [way, ...below] : below
  }
  byId(id) {
    return this.find(node => node.attr.id === id)
  }
  /** The node of a canvas that is drawn now, by `#id`; like WeChat it does not look into Taro's own components. */
  canvasAt(selector) {
    const deep = selector.includes('>>>')
    const way = this.byId(selector.split('#').at(-1))
    const isDeep = way?.some(({ tag }) => tag === 'comp')
    if (way?.at(-1).tag !== 'canvas' || deep !== isDeep) return null
    const { id } = way.at(-1).attr
    if (!this.canvases.has(id)) this.canvases.set(id, canvas())
    return this.canvases.get(id)
  }
  byLabel(label) {
    return this.find(node => node.attr['aria-label'] === label || node.attr.ariaLabel === label)
  }
  byText(text) {
    return this.find(node =>
      node.children.some(child => typeof child !== 'object' && String(child).includes(text)),
    )
  }
  text(node = this.tree()) {
    if (typeof node !== 'object' || !node) return String(node ?? '')
    return node.children.map(child => this.text(child)).join('')
  }
  count(node = this.tree()) {
    if (typeof node !== 'object' || !node) return 0
    return 1 + node.children.reduce((sum, child) => sum + this.count(child), 0)
  }
  async fire(type, way, detail = {}, touches = []) {
    if (!way) throw new Error(`nothing there to ${type}`)
    const target = place(way.at(-1))
    let handled = 0
    for (const node of [...way].reverse()) {
      const caught = node.attr[`catch${type}`]
      const handler = node.attr[`bind${type}`] ?? caught
      if (!handler) continue
      handled++
      const event = { type, timeStamp: Date.now(), target, currentTarget: place(node), mark: {}, detail }
      this.inst[handler]({ ...event, touches, changedTouches: touches })
      if (caught || !bubbling.has(type)) break
    }
    if (handled === 0) throw new Error(`nobody listens to ${type}`)
    await this.program.settle()
  }
  /** The card that a chat would get. */
  shared() {
    return this.call('onShareAppMessage', { from: 'button', target: null })
  }
  tap(way) {
    return this.fire('tap', way)
  }
  /** A finger that comes down, moves and leaves; points are those of the screen. */
  async draw(way, points) {
    const at = ([clientX, clientY]) => [{ identifier: 0, clientX, clientY, pageX: clientX, pageY: clientY }]
    await this.fire('touchstart', way, {}, at(points[0]))
    for (const point of points.slice(1)) await this.fire('touchmove', way, {}, at(point))
    await this.fire('touchend', way)
  }
  input(way, value) {
    return this.fire('input', way, { value, cursor: value.length })
  }
}

const place = ({ attr }) => ({
  id: attr.id,
  dataset: { sid: attr['data-sid'] ?? attr.dataSid ?? attr.id },
  offsetLeft: 0,
  offsetTop: 0,
})

function setAt(target, place, value) {
  const keys = place
    .replace(/\[(\d+)\]/g, '.$1')
    .split('.')
    .filter(key => key !== '')
  let at = target
  keys.slice(0, -1).forEach((key, n) => {
    if (at[key] === null || typeof at[key] !== 'object') at[key] = /^\d+$/.test(keys[n + 1]) ? [] : {}
    at = at[key]
  })
  at[keys.at(-1)] = value
}

module.exports = { PageHandle }
