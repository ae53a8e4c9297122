import Taro from '@tarojs/taro'

type Query = Record<string, string | undefined>

const address = (path: string, query: Query = {}) => {
  const pairs = Object.entries(query).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${encodeURIComponent(value)}`],
  )
  return pairs.length === 0 ? path : `${path}?${pairs.join('&')}`
}

/** Every address inside the program. A page reads its query by `useRouter().params`. */
export const routes = {
  home: () => '/pages/home/index',
  leadList: (view?: string) => address('/pages/lead-list/index', { view }),
  notices: () => '/pages/notices/index',
  me: () => '/pages/me/index',
  leadNew: (draft?: string) => address('/more/lead-new/index', { draft }),
  leadDetail: (leadId: string) => address('/pages/lead-detail/index', { leadId }),
  leadStep: (leadId: string, step: string) => address('/more/lead-step/index', { leadId, step }),
  myLeads: (tab?: string) => address('/more/my-leads/index', { tab }),
  settings: () => '/more/settings/index',
  privacy: () => '/more/privacy/index',
  privacyText: () => '/more/privacy-text/index',
  about: () => '/more/about/index',
  confirmSignIn: (code?: string) => address('/account/confirm-sign-in/index', { code }),
  join: (code?: string) => address('/more/join/index', { code }),
  stationBegin: (no?: string) => address('/station/begin/index', { no }),
  stationForm: (session: string) => address('/station/form/index', { session }),
  stationReceipt: (session: string) => address('/station/receipt/index', { session }),
  stationMatter: (session: string) => address('/station/matter/index', { session }),
  staffQueue: (tab?: string) => address('/staff/queue/index', { tab }),
  staffStep: (leadId: string, step: string) => address('/staff/step/index', { leadId, step }),
  unitQueue: (tab?: string) => address('/unit/queue/index', { tab }),
  unitStep: (leadId: string, step: string) => address('/unit/step/index', { leadId, step }),
  unitSign: (leadId: string) => address('/unit/sign/index', { leadId }),
  unitReply: (leadId: string) => address('/unit/reply/index', { leadId }),
  roster: () => '/admin/roster/index',
  person: (rosterId?: string) => address('/admin/person/index', { rosterId }),
  units: () => '/admin/units/index',
  places: () => '/admin/places/index',
  categories: () => '/admin/categories/index',
  adminSettings: (section?: string) => address('/admin/settings/index', { section }),
  audit: () => '/admin/audit/index',
  ledger: () => '/admin/ledger/index',
  convene: () => '/convene/desk/index',
  openCall: () => '/convene/call/index',
  topics: (consultationId: string) => address('/convene/topics/index', { consultationId }),
  prepare: (consultationId: string) => address('/convene/prepare/index', { consultationId }),
  seat: (consultationId: string) => address('/convene/seat/index', { consultationId }),
  plan: () => '/convene/plan/index',
  months: () => '/convene/months/index',
  experts: () => '/convene/experts/index',
  room: (consultationId: string) => address('/room/detail/index', { consultationId }),
  screening: (consultationId: string) => address('/room/detail/index', { consultationId, tab: 'screen' }),
  live: (consultationId: string) => address('/room/live/index', { consultationId }),
  projector: (consultationId: string) => address('/room/projector/index', { consultationId }),
  commitment: (commitmentId: string) => address('/room/commitment/index', { commitmentId }),
  commitments: (hallId?: string) => address('/room/commitments/index', { hallId }),
  cases: () => '/room/cases/index',
  caseStory: (consultationId: string) => address('/room/case/index', { consultationId }),
  closing: (consultationId: string) => address('/convene/closing/index', { consultationId }),
  importVotes: (consultationId: string) => address('/convene/import/index', { consultationId }),
  tellCase: (consultationId: string) => address('/convene/case/index', { consultationId }),
  halls: () => '/hall/list/index',
  hall: (hallId: string) => address('/hall/detail/index', { hallId }),
  keepHall: (hallId: string) => address('/hall/keep/index', { hallId }),
  members: () => '/hall/members/index',
  member: (memberId: string) => address('/hall/member/index', { memberId }),
  memberProfile: () => '/hall/profile/index',
  duty: (dutyDayId: string) => address('/hall/duty/index', { dutyDayId }),
  letters: () => '/hall/letters/index',
  letter: (letterId: string) => address('/hall/letter/index', { letterId }),
  writeLetter: (memberId: string, dutyDayId?: string) =>
    address('/hall/write/index', { memberId, dutyDayId }),
  contacts: () => '/hall/contacts/index',
}

const tabs = new Set([routes.home(), routes.leadList(), routes.notices(), routes.me()])

/** Opens an address: a tab is switched to, any other page goes on top. A full stack of pages is replaced at its top. */
export function go(url: string) {
  const path = url.split('?')[0] ?? url
  if (tabs.has(path)) return void Taro.switchTab({ url: path })
  if (Taro.getCurrentPages().length >= 9) return void Taro.redirectTo({ url })
  void Taro.navigateTo({ url })
}

/** Back, or home when the page was opened by a link and nothing lies under it. */
export function back() {
  if (Taro.getCurrentPages().length > 1) return void Taro.navigateBack()
  void Taro.switchTab({ url: routes.home() })
}

/** Back, or to another page in this one's place when the page was opened by a link. */
export function backOr(url: string) {
  if (Taro.getCurrentPages().length > 1) return void Taro.navigateBack()
  void Taro.redirectTo({ url })
}
