// The `wx` of the harness: what the tests look at is played here, and every other API that WeChat declares exists and
// answers "ok" a moment later, because Taro lists Object.keys(wx) at its start.
const fs = require('node:fs')
const { canvasApi } = require('./canvas-api.cjs')

// points: the height of a phone, and what a piece of a list that is watched counts
const SCREEN = 812
const WATCHED = 1200
const copy = value => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)))

const phone = {
  brand: 'devtools',
  model: 'iPhone 12',
  pixelRatio: 2,
  screenWidth: 375,
  screenHeight: 812,
  windowWidth: 375,
  windowHeight: 724,
  statusBarHeight: 44,
  language: 'zh_CN',
  version: '8.0.50',
  system: 'iOS 16',
  platform: 'ios',
  SDKVersion: '3.8.0',
  theme: 'light',
  fontSizeSetting: 16,
  safeArea: { top: 44, bottom: 778, left: 0, right: 375, width: 375, height: 734 },
}
const box = { left: 0, top: 0, right: 375, bottom: 100, width: 375, height: 100, scrollTop: 0, scrollLeft: 0 }

const declared = () => {
  const file = require.resolve('miniprogram-api-typings/types/wx/lib.wx.api.d.ts')
  const text = fs.readFileSync(file, 'utf8')
  const names = text.slice(text.indexOf('interface Wx {')).matchAll(/^ {8}(\w+)(?:<|\()/gm)
  return new Set([...names].map(([, name]) => name))
}

const answer = (name, options) => {
  if (!options || typeof options !== 'object') return
  setTimeout(() => {
    const result = { errMsg: `${name}:ok` }
    options.success?.(result)
    options.complete?.(result)
  }, 0)
}

/** Asked without callbacks, WeChat's own functions answer with a promise; Taro counts on that for the newer ones. */
const wantsPromise = (name, options) =>
  typeof options === 'object' &&
  options !== null &&
  !/^(on|off|create|report)|Sync$|Manager$/.test(name) &&
  ['success', 'fail', 'complete'].every(call => options[call] === undefined)
const promised = (play, options) =>
  new Promise((resolve, reject) => play({ ...options, success: resolve, fail: reject }))

const storageApi = () => {
  const kept = new Map()
  return {
    getStorageSync: key => kept.get(key) ?? '',
    setStorageSync: (key, value) => void kept.set(key, copy(value)),
    removeStorageSync: key => void kept.delete(key),
    getStorageInfoSync: () => ({ keys: [...kept.keys()], currentSize: 1, limitSize: 10240 }),
  }
}

const phoneApi = overrides => {
  const look = () => copy({ ...phone, ...overrides })
  return {
    getSystemInfoSync: look,
    getWindowInfo: look,
    getDeviceInfo: look,
    getAppBaseInfo: look,
    getSystemSetting: () => ({}),
    getAppAuthorizeSetting: () => ({}),
    canIUse: () => true,
    nextTick: run => setTimeout(run, 0),
    getLaunchOptionsSync: () => ({ path: '', query: {}, scene: 1001 }),
    getEnterOptionsSync: () => ({ path: '', query: {}, scene: 1001 }),
    getAccountInfoSync: () => ({ miniProgram: { appId: 'wx0', envVersion: 'develop', version: '' } }),
    getMenuButtonBoundingClientRect: () => ({
      top: 48,
      bottom: 80,
      left: 281,
      right: 368,
      width: 87,
      height: 32,
    }),
    getNetworkType: options => options?.success?.({ networkType: 'wifi' }),
  }
}

const navigationApi = program => {
  const done = (options, name) => {
    options.success?.({ errMsg: `${name}:ok`, eventChannel: {} })
    options.complete?.({})
  }
  return {
    navigateTo(options) {
      program.navigate(options.url)
      done(options, 'navigateTo')
    },
    switchTab(options) {
      program.navigate(options.url, { clear: true })
      done(options, 'switchTab')
    },
    reLaunch(options) {
      program.navigate(options.url, { clear: true })
      done(options, 'reLaunch')
    },
    redirectTo(options) {
      program.pop()
      program.navigate(options.url)
      done(options, 'redirectTo')
    },
    navigateBack(options = {}) {
      program.pop()
      done(options, 'navigateBack')
    },
  }
}

const viewApi = program => ({
  createSelectorQuery() {
    const calls = []
    let selected
    const query = {
      exec(then) {
        setTimeout(() => {
          const results = calls.map(({ node }) => ({ ...box, dataset: {}, ...(node && { node: node() }) }))
          calls.forEach(({ call }, at) => call?.(results[at]))
          then?.(results)
        }, 0)
        return query
      },
    }
    query.select = selector => {
      selected = selector
      return query
    }
    for (const name of ['in', 'selectAll', 'selectViewport']) query[name] = () => query
    for (const name of ['boundingClientRect', 'scrollOffset', 'context'])
      query[name] = call => {
        calls.push({ call: typeof call === 'function' ? call : undefined })
        return query
      }
    query.fields = ({ node } = {}, call) => {
      const selector = selected
      calls.push({ call, ...(node && { node: () => program.page?.canvasAt(selector) }) })
      return query
    }
    query.node = call => query.fields({ node: true }, call)
    return query
  },
  // nothing has a height here: what is watched counts as a screen and a half, one under the other as they were met
  createIntersectionObserver(page) {
    const watched = program.watched.get(page) ?? []
    program.watched.set(page, watched)
    const observer = { observe, disconnect() {} }
    let below = 0
    for (const name of ['relativeTo', 'relativeToViewport'])
      observer[name] = (...given) => {
        below = given.at(-1)?.bottom ?? 0
        return observer
      }
    function observe(selector, tell) {
      if (!watched.includes(selector)) watched.push(selector)
      const top = watched.indexOf(selector) * WATCHED
      const near = top < SCREEN + below
      setTimeout(() => {
        if (program.closed) return
        tell({ intersectionRatio: near ? 1 : 0, boundingClientRect: { top, height: WATCHED } })
      }, 0)
    }
    return observer
  },
})

const cloudApi = (api, calls) => ({
  cloud: {
    init: () => {},
    callFunction: async ({ name, data }) => {
      calls.push([`cloud.${name}`, data])
      return { result: await api(data) }
    },
  },
})

/**
 * `calls` collects every [name, options]; `api` answers the calls of the function `api` with an envelope; `own`
 * replaces single APIs; `device` changes what the phone says of itself.
 */
exports.wechatApi = (program, { calls, api, own = {}, device = {} }) => {
  const played = {
    ...phoneApi(device),
    ...storageApi(),
    ...navigationApi(program),
    ...viewApi(program),
    ...canvasApi(program),
    ...cloudApi(api, calls),
    ...own,
  }
  const names = new Set([...Object.keys(played), ...declared()])
  const record = name => {
    const play = played[name] ?? (options => answer(name, options))
    if (typeof play !== 'function') return play
    return (...args) => {
      calls.push([name, args[0]])
      return wantsPromise(name, args[0]) ? promised(play, args[0]) : play(...args)
    }
  }
  return Object.fromEntries([...names].map(name => [name, record(name)]))
}
