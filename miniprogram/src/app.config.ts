const isH5 = process.env.TARO_ENV === 'h5'

// All components in all states, for those who build pages. Never part of what is deployed.
const patternBook = isH5 && process.env.PATTERN_BOOK === '1'

// An account must have added 同声传译 before a program that names it can be uploaded: the operator says so.
const voicePlugin = !isH5 && process.env.VOICE_PLUGIN === '1'

// A PC in the cloud is let in, and lets nobody in: only WeChat, or a machine that plays it, has the page for that.
const isCloudPc = isH5 && Boolean(process.env.HTTP_API)
const accountPages = [...(isCloudPc ? [] : ['confirm-sign-in/index']), ...(isH5 ? ['sign-in/index'] : [])]

export default defineAppConfig({
  pages: [
    'pages/home/index',
    'pages/lead-list/index',
    'pages/notices/index',
    'pages/me/index',
    'pages/lead-detail/index',
    ...(patternBook ? ['pages/pattern-book/index'] : []),
  ],
  subPackages: [
    // Opened from a tab, never first: they keep the main package light, and are fetched before they are asked for.
    {
      root: 'more',
      name: 'more',
      ...(voicePlugin && { plugins: { WechatSI: { version: '0.3.6', provider: 'wx069ba97219f66d99' } } }),
      pages: [
        'lead-new/index',
        'lead-step/index',
        'my-leads/index',
        'settings/index',
        'privacy/index',
        'privacy-text/index',
        'about/index',
        'join/index',
      ],
    },
    {
      root: 'station',
      name: 'station',
      pages: ['begin/index', 'form/index', 'receipt/index', 'matter/index', 'slip/index'],
    },
    {
      root: 'hall',
      name: 'hall',
      pages: [
        'list/index',
        'detail/index',
        'keep/index',
        'members/index',
        'member/index',
        'profile/index',
        'duty/index',
        'letters/index',
        'letter/index',
        'write/index',
        'contacts/index',
      ],
    },
    {
      root: 'convene',
      name: 'convene',
      pages: [
        'desk/index',
        'call/index',
        'topics/index',
        'prepare/index',
        'seat/index',
        'plan/index',
        'months/index',
        'experts/index',
        'closing/index',
        'case/index',
        'import/index',
      ],
    },
    {
      root: 'room',
      name: 'room',
      pages: [
        'detail/index',
        'live/index',
        ...(isH5 ? ['projector/index'] : []),
        'commitment/index',
        'commitments/index',
        'cases/index',
        'case/index',
      ],
    },
    { root: 'staff', name: 'staff', pages: ['queue/index', 'step/index'] },
    { root: 'unit', name: 'unit', pages: ['queue/index', 'step/index', 'reply/index', 'sign/index'] },
    { root: 'account', name: 'account', pages: accountPages },
    {
      root: 'admin',
      name: 'admin',
      pages: [
        'roster/index',
        'person/index',
        'units/index',
        'places/index',
        'categories/index',
        'settings/index',
        'audit/index',
        'ledger/index',
      ],
    },
  ],
  preloadRule: { 'pages/home/index': { network: 'all', packages: ['more'] } },
  lazyCodeLoading: 'requiredComponents',
  // WeChat on a desktop may draw its window larger: an office gets its workbench there
  resizable: true,
  darkmode: true,
  window: {
    navigationBarTitleText: '民议',
    navigationStyle: 'custom',
    navigationBarTextStyle: 'black',
    backgroundColor: '#F2F5F3',
    backgroundTextStyle: 'dark',
  },
  // The bar is drawn by PageShell, because its middle opens a page; the list only makes these four pages tabs.
  tabBar: {
    custom: true,
    color: '#43524D',
    selectedColor: '#0C4A45',
    backgroundColor: '#FFFFFF',
    list: [
      { pagePath: 'pages/home/index', text: '首页' },
      { pagePath: 'pages/lead-list/index', text: '议事' },
      { pagePath: 'pages/notices/index', text: '通知' },
      { pagePath: 'pages/me/index', text: '我的' },
    ],
  },
  // A page that slides in holds every fixed element inside its transform.
  ...(isH5 && { animation: false }),
})
