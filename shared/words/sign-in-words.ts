/** How a person signs in on a PC by her WeChat: on its screen, and on her phone. */

export const pcSignInWords = {
  title: '用微信登录',
  name: '登录二维码',
  code: '登录码',
  steps: [
    '在手机微信里打开这个小程序',
    '点“我的”，再点“在电脑上登录”',
    '扫上面的码，或者输入登录码，再点“是我，登录”',
  ],
  lasts: '登录码两分钟内有效。',
  again: '换一个登录码',
  gone: '这个登录码过时了',
  goneAbout: '点一下，换个新的接着登录。',
  refused: '没有登录',
  refusedAbout: '手机上点了“不是我”。要登录，请换一个登录码。',
  shared: '关掉窗口就会退出，最长八小时。别人也用这台电脑的话，走前请退出登录。',
  desk: '去演示台选一个人',
} as const

export const confirmSignInWords = {
  title: '在电脑上登录',
  code: '电脑上的登录码',
  codeHint: '16 个字母和数字，大小写都行',
  scan: '扫电脑上的码',
  notFound: '没扫到登录码，请对准电脑屏幕再扫一次。',
  look: '看看是哪台电脑',
  ask: '让这台电脑登录吗？',
  office: '{office}的“{name}”',
  startedAt: '电脑上打开的时间：{time}',
  shown: '电脑上的登录码：{code}',
  caution: '请看一眼电脑，登录码要一样。是别人发给您的，或者不是您打开的，请点“不是我”。',
  yes: '是我，登录',
  no: '不是我',
  done: '好了，请看电脑',
  doneAbout: '电脑上的页面会自己打开。用完请在电脑上退出登录。',
  refused: '没有让它登录',
  refusedAbout: '那台电脑看不到您的任何内容。',
  endAll: '退出所有电脑',
  endAllAbout: '在哪台电脑上忘了退出，点这里就好。',
  ended: '{count} 台电脑已经退出。',
  endedNone: '没有登录着的电脑。',
} as const
