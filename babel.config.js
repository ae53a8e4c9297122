// The browsers of docs/decisions/0027: they know the language as it is written. WeChat takes the browserslist.
const browsers = { chrome: '86', edge: '86', firefox: '90', safari: '15', ios: '15' }
const targets = process.env.TARO_ENV === 'h5' ? { targets: browsers } : {}

module.exports = { presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5', ...targets }]] }
