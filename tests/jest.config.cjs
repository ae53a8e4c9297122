const { existsSync } = require('node:fs')
const path = require('node:path')

const rootDir = path.resolve(__dirname, '..')
const folders = ['shared', 'cloudfunctions', 'miniprogram', 'emulator', 'scripts', 'tests']

const swc = {
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic' } },
  },
  module: { type: 'commonjs' },
}

/** These packages ship no CommonJS. */
const esmOnly = ['tinypool']

const patient = milliseconds => ({
  globals: { patience: milliseconds },
  setupFilesAfterEnv: ['<rootDir>/tests/support/be-patient.cjs'],
})

const project = (displayName, more = {}) => ({
  displayName,
  rootDir,
  roots: folders.map(folder => path.join(rootDir, folder)).filter(existsSync),
  cacheDirectory: '<rootDir>/.cache/jest',
  testEnvironment: 'node',
  testMatch: [`<rootDir>/tests/${displayName}/**/*.test.ts?(x)`],
  moduleNameMapper: {
    '^@shared/(.*)$': '<rootDir>/shared/$1',
    '^@tarojs/components$': '<rootDir>/tests/support/taro-components.tsx',
    '\\.(s?css|png|svg)$': 'identity-obj-proxy',
  },
  transform: {
    '^.+\\.([mc]?tsx?|mjs)$': ['@swc/jest', swc],
    [`/(${esmOnly.join('|')})/.+\\.js$`]: ['@swc/jest', swc],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
  ...more,
})

module.exports = {
  rootDir,
  cacheDirectory: '<rootDir>/.cache/jest',
  watchman: false,
  projects: [
    project('unit', patient(30_000)),
    project('contract', patient(60_000)),
    project('story', patient(90_000)),
    project('parity', patient(60_000)),
    project('component', {
      ...patient(30_000),
      // a build says whether it has WeChat's plug-in for speech; a page in jsdom has none
      globals: { patience: 30_000, VOICE_PLUGIN: false },
      testEnvironment: 'jsdom',
      testEnvironmentOptions: { customExportConditions: ['require', 'default'] },
    }),
    // these two read the real builds of dist/
    project('weapp', patient(60_000)),
    project('e2e', patient(180_000)),
  ],
}
