// The gate of a built mini-program: whatever WeChat would refuse, or a phone could not run, stops here.
// Usage: node scripts/check-weapp.cjs [dist/weapp]; exit 1 on any problem.
const { execFileSync } = require('node:child_process')
const fs = require('node:fs')
const path = require('node:path')
const acorn = require('acorn')

const dist = path.resolve(process.argv[2] ?? 'dist/weapp')
const limits = {
  main: kilobytes('MAIN_KB', 800),
  subpackage: kilobytes('SUBPACKAGE_KB', 300),
  total: 30 * 1024,
}
const problems = []
const files = listFiles(dist).filter(file => !/LICENSE\.txt$|\.map$|project\.config\.json$/.test(file))
const app = JSON.parse(read('app.json'))
const packages = app.subPackages ?? []

checkPages()
checkTabs()
checkJson()
const sizes = checkSizes()
for (const file of files.filter(file => file.endsWith('.js'))) checkScript(file)
compile('wcc', '-d', /\.(wxml|wxs)$/)
compile('wcsc', '-js', /\.wxss$/)

console.log(`mini-program: ${sizes}`)
for (const problem of problems.slice(0, 20)) console.log(`- ${problem}`)
if (problems.length > 0) process.exit(1)

function kilobytes(name, usual) {
  return Number(process.env[name] ?? usual)
}

function read(file) {
  return fs.readFileSync(path.join(dist, file), 'utf8')
}

function listFiles(folder, under = '') {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const name = path.posix.join(under, entry.name)
    return entry.isDirectory() ? listFiles(path.join(folder, entry.name), name) : [name]
  })
}

function checkPages() {
  const inPackages = packages.flatMap(({ root, pages }) => pages.map(page => path.posix.join(root, page)))
  for (const page of [...app.pages, ...inPackages])
    for (const kind of ['js', 'json', 'wxml'])
      if (!files.includes(`${page}.${kind}`)) problems.push(`missing ${page}.${kind}`)
  if (app.lazyCodeLoading !== 'requiredComponents') problems.push('lazyCodeLoading is off')
  for (const { packages: wanted } of Object.values(app.preloadRule ?? {}))
    for (const name of wanted)
      if (!packages.some(one => one.name === name || one.root === name))
        problems.push(`preloadRule names an unknown package ${name}`)
}

function checkTabs() {
  const { list = [], custom } = app.tabBar ?? {}
  if (custom && !files.includes('custom-tab-bar/index.wxml')) problems.push('custom-tab-bar is missing')
  for (const { pagePath, iconPath, selectedIconPath } of list) {
    if (!app.pages.includes(pagePath)) problems.push(`tab outside the main package: ${pagePath}`)
    for (const icon of [iconPath, selectedIconPath].filter(Boolean)) checkTabIcon(icon)
  }
}

function checkTabIcon(icon) {
  if (!files.includes(icon)) problems.push(`tab icon is missing: ${icon}`)
  else if (fs.statSync(path.join(dist, icon)).size > 40 * 1024) problems.push(`tab icon over 40 kB: ${icon}`)
}

function checkJson() {
  for (const file of files.filter(one => one.endsWith('.json'))) {
    try {
      const { usingComponents = {} } = JSON.parse(read(file))
      for (const [name, place] of Object.entries(usingComponents)) checkComponent(file, name, place)
    } catch (error) {
      problems.push(`${file}: ${error.message}`)
    }
  }
}

function checkComponent(file, name, place) {
  if (place.startsWith('plugin://')) return
  const target = place.startsWith('/') ? place.slice(1) : path.posix.join(path.posix.dirname(file), place)
  if (!files.includes(`${target}.js`)) problems.push(`${file}: component ${name} is missing at ${place}`)
}

function checkSizes() {
  const sizes = { main: 0 }
  for (const file of files) {
    const { root } = packages.find(one => file.startsWith(`${one.root.replace(/\/$/, '')}/`)) ?? {
      root: 'main',
    }
    sizes[root] = (sizes[root] ?? 0) + fs.statSync(path.join(dist, file)).size / 1024
  }
  const all = Object.entries(sizes)
  for (const [name, size] of all) {
    const limit = name === 'main' ? limits.main : limits.subpackage
    if (size > limit) problems.push(`package ${name}: ${size.toFixed(1)} kB of ${limit}`)
  }
  if (all.reduce((sum, [, size]) => sum + size, 0) > limits.total) problems.push('more than 30 MB in all')
  return all.map(([name, size]) => `${name} ${size.toFixed(1)} kB`).join(', ')
}

function checkScript(file) {
  const source = read(file)
  try {
    const tree = acorn.parse(source, { ecmaVersion: 2018, sourceType: 'script' })
    visit(tree, node => checkNode(file, source, node))
  } catch (error) {
    problems.push(`${file}: a phone of 2018 cannot read it: ${error.message}`)
  }
  for (const [, place] of source.matchAll(/require\(["'](\.[^"']+)["']\)/g)) {
    const target = path.posix.join(path.posix.dirname(file), place)
    if (!files.includes(target) && !files.includes(`${target}.js`))
      problems.push(`${file}: requires ${place}`)
  }
}

function checkNode(file, source, node) {
  if (makesCode(source, node))
    problems.push(`${file}: code made of text: ${source.slice(node.start, node.start + 40)}`)
  if (node.type === 'VariableDeclarator' && isName(node.init, 'Function'))
    problems.push(`${file}: another name for Function`)
  if (node.type === 'ImportExpression') problems.push(`${file}: dynamic import`)
}

function makesCode(source, node) {
  if (!/^(New|Call)Expression$/.test(node.type)) return false
  if (!isName(node.callee, 'Function') && !isName(node.callee, 'eval')) return false
  // webpack's own look for the global object stands in a try and does no harm
  const around = source.slice(Math.max(0, node.start - 20), node.end + 4)
  return !/return this\|\|new Function\("return this"\)\(\)/.test(around)
}

function isName(node, name) {
  return node?.type === 'Identifier' && node.name === name
}

function visit(node, look) {
  look(node)
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value])
      if (child && typeof child.type === 'string') visit(child, look)
}

function compile(tool, flag, kind) {
  const system = process.platform === 'darwin' ? 'mac' : 'linux'
  const home = path.dirname(require.resolve('miniprogram-compiler/package.json'))
  const program = path.join(home, 'bin', system, tool)
  fs.chmodSync(program, 0o755)
  try {
    const options = { cwd: dist, maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'pipe'] }
    const output = execFileSync(program, [flag, ...files.filter(file => kind.test(file))], options)
    if (output.length === 0) problems.push(`${tool} says nothing`)
  } catch (error) {
    problems.push(`${tool}: ${String(error.stderr || error.message).slice(0, 300)}`)
  }
}
