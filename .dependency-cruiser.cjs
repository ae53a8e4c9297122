/** Who may import whom. An arrow that is not allowed here does not pass `npm run check`. */
const ours = '^(miniprogram|cloudfunctions|shared|emulator|tests|scripts|config)/'
const only = (name, from, ...allowed) => ({
  name: `${name} (see docs/architecture.md)`,
  severity: 'error',
  from: { path: `^${from}/` },
  to: { path: ours, pathNot: allowed.map(path => `^${path}`) },
})
const app = 'miniprogram/src'

module.exports = {
  forbidden: [
    only('the domain stands alone', 'shared/domain', 'shared/(domain/|zod)'),
    only('the words stand alone', 'shared/words', 'shared/(words/|domain/)'),
    only('the contract knows the domain', 'shared/contract', 'shared/'),
    only('shared knows neither half', 'shared', 'shared/'),
    only('the emulator knows nobody', 'emulator', 'emulator/'),

    only(
      'actions ask stores',
      'cloudfunctions/(actions|jobs)',
      'cloudfunctions/(actions|jobs|store|wechat)/',
      'shared/',
    ),
    only(
      'stores ask nobody',
      'cloudfunctions/(store|wechat)',
      'cloudfunctions/(store|wechat)/',
      'cloudfunctions/[^/]+\\.json$',
      'shared/',
    ),
    only('functions stay in their half', 'cloudfunctions', 'cloudfunctions/', 'shared/'),

    only('features use components', `${app}/features`, `${app}/(features|components|lib|styles)/`, 'shared/'),
    only(
      'components know no feature',
      `${app}/(components|lib)`,
      `${app}/(components|lib|styles)/`,
      'shared/',
    ),
    only('the mini-program stays in its half', 'miniprogram', 'miniprogram/', 'shared/', 'config/'),
    {
      // person and shared are the kernel: who I am, and what several features show
      name: 'features do not know each other',
      severity: 'error',
      from: { path: `^${app}/features/([^/]+)/` },
      to: { path: `^${app}/features/`, pathNot: `^${app}/features/($1|person|shared)/` },
    },
    {
      name: 'pages and subpackages do not know each other',
      severity: 'error',
      from: { path: `^${app}/((?:pages|more)/[^/]+|staff|unit|admin|station|account|hall|convene|room)/` },
      to: {
        path: `^${app}/(pages|more|staff|unit|admin|station|account|hall|convene|room)/`,
        pathNot: `^${app}/$1/`,
      },
    },
    {
      name: 'only stores and entries speak to CloudBase',
      severity: 'error',
      from: { path: '^(cloudfunctions|shared|miniprogram)/', pathNot: '^cloudfunctions/(store|functions)/' },
      to: { path: '@cloudbase/' },
    },
    {
      name: 'what a phone runs uses nothing of Node',
      severity: 'error',
      from: { path: '^(shared|miniprogram/src)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'only development tools use development packages',
      severity: 'error',
      from: { path: '^(shared|cloudfunctions|miniprogram/src)/' },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: '^node_modules/@types/',
      },
    },
    { name: 'no circles', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    cache: { folder: '.cache/dependency-cruiser', strategy: 'content' },
  },
}
