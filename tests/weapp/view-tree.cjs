// What the view layer would show: the page's data through the render functions of WeChat's own compiler.
const path = require('node:path')

const tags = {
  view: 'div',
  text: 'span',
  button: 'button',
  input: 'input',
  textarea: 'textarea',
  image: 'img',
  label: 'label',
  page: 'div',
}
const transparent = new Set([undefined, '', 'virtual', 'block', 'comp', 'custom-wrapper'])

/** The tree of one page; Taro's own components are expanded. */
exports.viewTree = (gwx, file, data) => {
  const render = (source, values, depth) => {
    if (depth > 30) throw new Error('a component holds itself')
    return walk(gwx(source)(values, {}, {}), depth)
  }
  const walk = (node, depth) => {
    if (typeof node !== 'object' || node === null) return node
    const tag = String(node.tag ?? '').replace(/^wx-/, '')
    const attr = { ...node.attr }
    const isOwn = tag === 'comp' || tag === 'custom-wrapper'
    const children = isOwn
      ? [render(`${tag}.wxml`, { i: attr.i, l: attr.l }, depth + 1)]
      : (node.children ?? []).map(child => walk(child, depth))
    return { tag, attr, children }
  }
  return render(path.posix.normalize(file), data, 0)
}

/** The tree as real DOM, so that Testing Library's questions work on it. */
exports.viewDom = (tree, document) => {
  const root = document.createElement('div')
  append(tree, root, document)
  return root
}

function append(node, parent, document) {
  if (node === null || node === undefined) return
  if (typeof node !== 'object') return void parent.appendChild(document.createTextNode(String(node)))
  if (transparent.has(node.tag)) return void node.children.forEach(child => append(child, parent, document))
  const element = document.createElement(tags[node.tag] ?? `mp-${node.tag}`)
  for (const [name, value] of Object.entries(node.attr)) setAttribute(element, name, value)
  node.children.forEach(child => append(child, element, document))
  parent.appendChild(element)
}

const handlers = /^(bind|catch)/
const renamed = { 'aria-role': 'role', ariaRole: 'role', className: 'class' }

function setAttribute(element, name, value) {
  if (value === undefined || value === null || value === false || value === '') return
  if (typeof value === 'object' || handlers.test(name)) return
  const attribute = renamed[name] ?? name.replace(/([A-Z])/g, '-$1').toLowerCase()
  if (/^[a-z][\w-]*$/.test(attribute)) element.setAttribute(attribute, String(value))
}
