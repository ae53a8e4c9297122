/** A page of the app as somebody of the seed town meets it. */
export type ShownPage = {
  name: string
  /** The id of a person of the town. */
  as: string
  /** The address behind `#/`; `{164}` stands for the id of the lead whose number ends so, `{c4}` for a consultation, `{fresh}`, `{sitting}` and `{slip}` for a helper's. */
  route: string
  /** Also shown 1280 px wide: somebody works there all day. */
  desk?: true
  /** The very first visit, before the page has said what this is. */
  first?: true
}

/** Every page of the app. A new page is one row here. */
export const shownPages: readonly ShownPage[] = [
  { name: 'home', as: 'r05', route: 'pages/home/index', desk: true },
  { name: 'home-first', as: 'newcomer', route: 'pages/home/index', first: true },
  { name: 'detail', as: 'r05', route: 'pages/lead-detail/index?leadId={164}', desk: true },
  { name: 'detail-solved', as: 'r04', route: 'pages/lead-detail/index?leadId={117}' },
  { name: 'detail-other', as: 'r01', route: 'pages/lead-detail/index?leadId={162}' },
  { name: 'leads', as: 'r01', route: 'pages/lead-list/index' },
  { name: 'raise', as: 'r05', route: 'more/lead-new/index', desk: true },
  { name: 'deny', as: 'r05', route: 'more/lead-step/index?leadId={164}&step=deny' },
  { name: 'supplement', as: 'r02', route: 'more/lead-step/index?leadId={162}&step=supplement' },
  { name: 'my-leads', as: 'r05', route: 'more/my-leads/index' },
  { name: 'my-claims', as: 'm08', route: 'more/my-leads/index?tab=claimed' },
  { name: 'notices', as: 'r05', route: 'pages/notices/index' },
  { name: 'me', as: 'r05', route: 'pages/me/index' },
  { name: 'me-staff', as: 's02', route: 'pages/me/index' },
  { name: 'settings', as: 'r05', route: 'more/settings/index' },
  { name: 'privacy', as: 'r05', route: 'more/privacy/index' },
  { name: 'about', as: 'r05', route: 'more/about/index' },
  { name: 'join', as: 'r20', route: 'more/join/index' },
  { name: 'queue', as: 's02', route: 'staff/queue/index', desk: true },
  { name: 'detail-staff', as: 's02', route: 'pages/lead-detail/index?leadId={143}', desk: true },
  { name: 'accept', as: 's02', route: 'staff/step/index?leadId={143}&step=accept', desk: true },
  { name: 'refer', as: 's02', route: 'staff/step/index?leadId={124}&step=refer', desk: true },
  { name: 'supervisor', as: 'sup4', route: 'staff/queue/index', desk: true },
  { name: 'talks', as: 'r05', route: 'pages/lead-list/index', desk: true },
  { name: 'topics', as: 'r01', route: 'convene/topics/index?consultationId={c4}' },
  { name: 'topics-staff', as: 's02', route: 'convene/topics/index?consultationId={c4}', desk: true },
  { name: 'topic-approval', as: 'sup2', route: 'convene/topics/index?consultationId={c5}' },
  { name: 'convene-desk', as: 's02', route: 'convene/desk/index', desk: true },
  { name: 'prepare', as: 'm01', route: 'convene/prepare/index?consultationId={c6}', desk: true },
  { name: 'seat', as: 'r20', route: 'convene/seat/index?consultationId={c6}' },
  { name: 'open-call', as: 's02', route: 'convene/call/index' },
  { name: 'room', as: 'r11', route: 'room/detail/index?consultationId={c2}&tab=vote', desk: true },
  { name: 'room-agreement', as: 'r11', route: 'room/detail/index?consultationId={c2}&tab=agreement', desk: true },
  { name: 'room-pack', as: 'r20', route: 'room/detail/index?consultationId={c2}' },
  { name: 'room-screen', as: 'm16', route: 'room/detail/index?consultationId={c2}&tab=screen', desk: true },
  { name: 'plan', as: 's02', route: 'convene/plan/index', desk: true },
  { name: 'months', as: 's02', route: 'convene/months/index', desk: true },
  { name: 'experts', as: 's02', route: 'convene/experts/index' },
  { name: 'unit-queue', as: 'u01C', route: 'unit/queue/index', desk: true },
  { name: 'unit-accept', as: 'u09C', route: 'unit/step/index?leadId={161}&step=acceptReferral' },
  { name: 'unit-return', as: 'u09C', route: 'unit/step/index?leadId={161}&step=requestReturn' },
  { name: 'unit-progress', as: 'u01C', route: 'unit/step/index?leadId={162}&step=progress' },
  { name: 'unit-reply', as: 'u01C', route: 'unit/reply/index?leadId={162}', desk: true },
  { name: 'unit-sign', as: 'u03L', route: 'unit/sign/index?leadId={163}' },
  { name: 'home-helper', as: 's11', route: 'pages/home/index' },
  { name: 'station', as: 's11', route: 'station/begin/index' },
  { name: 'station-form', as: 's12', route: 'station/form/index?session={fresh}' },
  { name: 'station-receipt', as: 's11', route: 'station/receipt/index?session={sitting}' },
  { name: 'station-matter', as: 's11', route: 'station/matter/index?session={sitting}' },
  { name: 'slip', as: 'r20', route: 'station/slip/index?code={slip}' },
  { name: 'slip-typed', as: 'r20', route: 'station/slip/index' },
  { name: 'confirm-sign-in', as: 's02', route: 'account/confirm-sign-in/index' },
  { name: 'sign-in', as: 's02', route: 'account/sign-in/index', desk: true },
  { name: 'halls', as: 'r05', route: 'hall/list/index' },
  { name: 'hall', as: 'r05', route: 'hall/detail/index?hallId=hall-liuqiao' },
  { name: 'members', as: 'r05', route: 'hall/members/index' },
  { name: 'letters', as: 'm01', route: 'hall/letters/index' },
  { name: 'contacts', as: 'm01', route: 'hall/contacts/index' },
  { name: 'member-profile', as: 'm01', route: 'hall/profile/index' },
  { name: 'keep-hall', as: 's02', route: 'hall/keep/index?hallId=hall-liuqiao', desk: true },
  { name: 'roster', as: 's13', route: 'admin/roster/index', desk: true },
  { name: 'person', as: 's13', route: 'admin/person/index', desk: true },
  { name: 'units', as: 's13', route: 'admin/units/index' },
  { name: 'places', as: 's13', route: 'admin/places/index' },
  { name: 'categories', as: 's13', route: 'admin/categories/index' },
  { name: 'admin-settings', as: 's13', route: 'admin/settings/index' },
  { name: 'audit', as: 's13', route: 'admin/audit/index' },
  { name: 'ledger', as: 's13', route: 'admin/ledger/index' },
]
