import path from 'node:path'
import { defineConfig } from '@tarojs/cli'
import { PreloadPages } from './preload-pages'

const root = path.resolve(__dirname, '..')
const isWeapp = process.env.TARO_ENV === 'weapp'

// Taro transpiles only sourceRoot and its own packages: whatever else is TypeScript is listed. WeChat's oldest phones
// need the modern packages transpiled too; a browser takes them as they are (docs/decisions/0027).
const modern = /node_modules[\\/](zod|zustand|@tanstack|unicode-segmenter)[\\/]/
const typed = [path.join(root, 'shared'), path.join(root, 'config')]
const transpile = isWeapp ? [...typed, (file: string) => modern.test(file)] : typed

// Lengths stay as written: a px is a px of the 375 frame on a phone, and no desktop enlarges it (see docs/design.md).
const postcss = { pxtransform: { enable: false, config: {} } }

// In a browser Taro's components are plain elements of ours; what draws and dresses its own is left out.
const browserComponents = {
  '@tarojs/components$': path.join(__dirname, 'browser-components.ts'),
  '@tarojs/components/dist/components$': path.join(__dirname, 'no-custom-elements.cjs'),
  '@tarojs/components-react/dist/index.css': path.join(__dirname, 'nothing.cjs'),
  '@tarojs/components/dist/taro-components/taro-components.css': path.join(__dirname, 'nothing.cjs'),
}

// What several pages use is fetched once: Taro itself splits only the first load, and each page would bring its own.
// What most of them use is one file, because a browser asks for few files at a time.
const splitChunks = {
  chunks: 'all' as const,
  minSize: 15_000,
  hidePathInfo: true,
  cacheGroups: {
    shared: { name: 'shared', chunks: 'async' as const, minChunks: 20, priority: 2 },
    // read in three short tasks, where one long one would hold a slow phone up
    react: {
      name: 'react',
      chunks: 'initial' as const,
      test: /node_modules[\\/](react|react-dom|scheduler|@tanstack|zustand)[\\/]/,
      priority: 3,
      enforce: true,
    },
    taro: { name: 'taro', chunks: 'initial' as const, test: /node_modules/, priority: 2, enforce: true },
    default: { minChunks: 2, priority: 1, reuseExistingChunk: true },
    defaultVendors: false as const,
  },
}

// WeChat has no AbortController, and TanStack Query waits for ever without one.
const abortController = path.join(root, 'miniprogram/src/lib/abort-controller.ts')

export default defineConfig<'webpack5'>(() => ({
  projectName: 'minyi',
  date: '2026-11-22',
  designWidth: 375,
  deviceRatio: { 375: 2, 640: 2.34 / 2, 750: 1, 828: 1.81 / 2 },
  sourceRoot: 'miniprogram/src',
  outputRoot: `dist/${process.env.TARO_ENV ?? 'h5'}`,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  // a Chinese word is half as long in UTF-8 as in escapes; Taro would quote every name, and a private one bears no quotes
  terser: { enable: true, config: { output: { ascii_only: false, quote_keys: false } } },
  plugins: [path.join(root, 'config/plugin-aria.cjs')],
  defineConstants: {
    CLOUD_ENV: JSON.stringify(process.env.CLOUD_ENV ?? ''),
    HTTP_API: JSON.stringify(process.env.HTTP_API ?? ''),
    VOICE_PLUGIN: JSON.stringify(process.env.VOICE_PLUGIN === '1'),
  },
  alias: { '@shared': path.join(root, 'shared') },
  ...(isWeapp && {
    copy: {
      patterns: [{ from: 'miniprogram/src/custom-tab-bar', to: 'dist/weapp/custom-tab-bar' }],
      options: {},
    },
  }),
  mini: {
    compile: { include: transpile },
    optimizeMainPackage: { enable: true },
    miniCssExtractPluginOption: { ignoreOrder: true },
    postcss,
    webpackChain(chain, webpack) {
      chain
        .plugin('abort-controller')
        .use(webpack.ProvidePlugin, [{ AbortController: [abortController, 'AbortController'] }])
    },
  },
  h5: {
    compile: { include: transpile },
    publicPath: './',
    staticDirectory: 'static',
    router: { mode: 'hash' },
    useHtmlComponents: true,
    webpackChain(chain) {
      chain.optimization.splitChunks(splitChunks)
      for (const [name, file] of Object.entries(browserComponents)) chain.resolve.alias.set(name, file)
      chain.plugin('preload-pages').use(PreloadPages)
    },
    output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
    },
    postcss: { autoprefixer: { enable: true, config: {} }, ...postcss },
  },
}))
