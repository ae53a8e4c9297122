import { toldGroups, type RoleVotes } from '@shared/domain/agreement/told-groups'

const votes = (role: string, agree: number, disagree = 0, pass = 0): RoleVotes => ({
  ...{ role, agree, disagree, pass },
})
/** role: for/against/unsure. */
const told = (...all: RoleVotes[]) =>
  toldGroups(all).map(({ role, roles, agree, disagree, pass }) => {
    const inside = roles.length > 1 ? ` (${roles.join('+')})` : ''
    return `${role}${inside}: ${agree}/${disagree}/${pass}`
  })

test.each<[string, RoleVotes[], string[]]>([
  ['nobody', [], []],
  ['one alone', [votes('RESIDENT', 1)], []],
  ['two alone', [votes('RESIDENT', 1, 1)], []],
  ['one each of two roles', [votes('RESIDENT', 1), votes('UNIT', 0, 1)], []],
  ['three of one role', [votes('RESIDENT', 1, 1, 1)], ['RESIDENT: 1/1/1']],
  [
    'roles of three and more stand alone, in the order they came in',
    [votes('UNIT', 0, 3), votes('RESIDENT', 40, 2), votes('MEMBER', 2, 0, 1)],
    ['UNIT: 0/3/0', 'RESIDENT: 40/2/0', 'MEMBER: 2/0/1'],
  ],
  [
    'small roles stand together',
    [votes('RESIDENT', 5), votes('UNIT', 0, 2), votes('EXPERT', 1)],
    ['RESIDENT: 5/0/0', 'OTHER (EXPERT+UNIT): 1/2/0'],
  ],
  [
    'small roles that are still too few take the smallest other along',
    [votes('RESIDENT', 9), votes('MEMBER', 3, 1), votes('UNIT', 0, 1)],
    ['RESIDENT: 9/0/0', 'OTHER (UNIT+MEMBER): 3/2/0'],
  ],
  [
    'two small ones too',
    [votes('RESIDENT', 9), votes('MEMBER', 4), votes('UNIT', 0, 1), votes('EXPERT', 0, 0, 1)],
    ['RESIDENT: 9/0/0', 'OTHER (EXPERT+UNIT+MEMBER): 4/1/1'],
  ],
  [
    'a single voter beside one large role: the room as a whole',
    [votes('RESIDENT', 8, 2), votes('UNIT', 0, 1)],
    ['ALL (UNIT+RESIDENT): 8/3/0'],
  ],
  [
    'five people in a room: the room as a whole',
    [votes('RESIDENT', 1, 1), votes('MEMBER', 1), votes('EXPERT', 0, 0, 1), votes('UNIT', 1)],
    ['ALL (EXPERT+MEMBER+UNIT+RESIDENT): 3/1/1'],
  ],
  [
    'three residents and two others: the room as a whole',
    [votes('RESIDENT', 3), votes('MEMBER', 0, 1), votes('UNIT', 0, 1)],
    ['ALL (MEMBER+UNIT+RESIDENT): 3/2/0'],
  ],
  [
    'five thousand: nothing is lost',
    [votes('RESIDENT', 3100, 1400, 480), votes('MEMBER', 12, 3), votes('UNIT', 1, 4)],
    ['RESIDENT: 3100/1400/480', 'MEMBER: 12/3/0', 'UNIT: 1/4/0'],
  ],
  ['a role that said nothing is no voter', [votes('RESIDENT', 3), votes('UNIT', 0)], ['RESIDENT: 3/0/0']],
  [
    'of two alike always the same one goes along',
    [votes('STAKEHOLDER', 0, 4), votes('MEMBER', 4), votes('UNIT', 1)],
    ['STAKEHOLDER: 0/4/0', 'OTHER (UNIT+MEMBER): 5/0/0'],
  ],
])('%s', (_what, given, expected) => {
  expect(told(...given)).toEqual(expected)
})
