import { defineConfig, globalIgnores } from 'eslint/config'
import globals from 'globals'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

const zod = { regex: '^zod($|/)', message: 'only shared/zod.ts imports zod' }
const contract = {
  regex: '^@shared/contract',
  allowTypeImports: true,
  message: 'its schemas stay on the server',
}
const cloud = { regex: '^@tarojs/taro$', importNames: ['cloud'], message: 'ask through lib/call' }

const outside = 'it would run outside the transaction: use transaction.collection(...).doc(id)'
const inTransaction = /^(transaction|tx|trx)$/
const collection = "[callee.property.name='where'][callee.object.callee.property.name='collection']"
const whereInTransaction = [
  {
    selector: `CallExpression${collection}[callee.object.callee.object.name=${inTransaction}]`,
    message: outside,
  },
  {
    selector: `CallExpression${collection}[callee.object.callee.object.property.name=${inTransaction}]`,
    message: outside,
  },
]
const clock = { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'take the time' }
const lacking = 'the oldest browsers lack it, and nobody stands in for them (docs/decisions/0027)'
const tooNew = [
  "CallExpression[callee.property.name='at'][arguments.0.type='UnaryExpression']",
  'CallExpression[callee.property.name=/^(findLast|findLastIndex|toSorted|toReversed|toSpliced)$/]',
  "CallExpression[callee.object.name='Object'][callee.property.name=/^(hasOwn|groupBy)$/]",
  "CallExpression[callee.name='structuredClone']",
].map(selector => ({ selector, message: lacking }))

const sizes = {
  complexity: ['error', 10],
  'max-lines': ['error', 200],
  'max-lines-per-function': ['error', 60],
  'max-params': ['error', 3],
  'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
}
const imports = (...patterns) => ({ '@typescript-eslint/no-restricted-imports': ['error', { patterns }] })

/**
 * Imports between our folders are .dependency-cruiser.cjs's affair, promises nobody waits for those of .oxlintrc.json (it knows
 * the types, and needs a second for what takes a minute here).
 */
export default defineConfig(
  globalIgnores(['dist/', '.data/', '.cache/', 'coverage/', 'tests/fixtures/']),
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommended],
    rules: {
      ...sizes,
      ...imports(zod),
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      'no-restricted-syntax': ['error', ...whereInTransaction],
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: { globals: { ...globals.node, ...globals.jest } },
    rules: {
      ...sizes,
      'no-undef': 'error',
      'no-unused-vars': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['shared/**'],
    rules: {
      'no-console': 'error',
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'take the time as a parameter' },
        { object: 'Math', property: 'random', message: 'take the number as a parameter' },
      ],
      'no-restricted-syntax': ['error', clock, ...tooNew],
    },
  },
  {
    files: ['miniprogram/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...imports(zod, contract, cloud),
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...tooNew],
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'no-restricted-globals': ['error', { name: 'wx', message: 'use Taro, in lib' }],
      'no-restricted-properties': [
        'error',
        { object: 'Taro', property: 'cloud', message: 'ask through lib/call' },
      ],
    },
  },
  {
    files: ['miniprogram/src/lib/**'],
    rules: { ...imports(zod, contract), 'no-restricted-globals': 'off', 'no-restricted-properties': 'off' },
  },
  {
    // every condition of the markup counts as a branch
    files: ['miniprogram/**/*.tsx'],
    rules: { complexity: ['error', 15], 'max-lines-per-function': ['error', 120] },
  },
  {
    files: ['miniprogram/**/*.js'],
    languageOptions: { globals: { App: 'readonly', Component: 'readonly', Page: 'readonly' } },
  },
  {
    // declaration merging works by interfaces that only extend
    files: ['**/*.d.ts'],
    rules: { '@typescript-eslint/no-empty-object-type': 'off' },
  },
  { files: ['shared/zod.ts'], rules: { '@typescript-eslint/no-restricted-imports': 'off' } },
  {
    // pure tables: as long as what they list
    files: [
      'shared/words/**',
      'shared/contract/**',
      'shared/domain/**/*-flow*.ts',
      'scripts/seed/**/*-data.ts',
    ],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['tests/**'],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off', 'max-params': 'off' },
  },
  {
    // plain CommonJS of tools that read no modules
    files: ['**/*.cjs', 'babel.config.js', 'tests/weapp/**'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
)
