import { lists, minutes, startTalk } from '../support/ended-talk'

/** What somebody said of the minutes counts once, by one voice, and of the words that stood before her. */
let town: Awaited<ReturnType<typeof startTalk>>
beforeEach(async () => {
  town = await startTalk({ status: 'WRITING' })
  jest.spyOn(console, 'info').mockImplementation()
  await town.step('o-convener', 'closing.save', { minutes, ...lists })
})
afterEach(() => town.stop())

const c1 = { consultationId: 'c1' }
const at = '2026-03-02T01:00:00.000Z'
const agree = async (openid: string) => {
  const { revision } = await town.read()
  return town.as(openid)('closing.agree', { ...c1, revision })
}
const standing = async () => {
  const { agreed, all } = await town.as('o-staff')('closing.agreed', c1)
  return [agreed, all]
}

it('who sat there without a ballot and leads by now stands in for nobody else', async () => {
  const [zhou] = await town.rows('identities', { openid: 'o-zhou' })
  const personId = String(zhou?.['personId'])
  await town.add('seats', {
    ...{ _id: `c1:${personId}`, ...c1, personId, role: 'STAKEHOLDER', state: 'SEATED', at },
  })
  await town.step('o-convener', 'closing.send')
  for (const openid of ['o-zhou', 'o-wang', 'o-zhao']) await agree(openid)
  expect(await standing()).toEqual([3, 4])
  await town.appoint('o-zhou', { roles: ['resident', 'proposalStaff'] })
  expect(await standing()).toEqual([2, 3])
  expect(await town.refused(town.step('o-convener', 'closing.publish'))).toBe('wrong_status confirm_days')
})

it('a member who works at a unit agrees with the one voice that she has', async () => {
  await town.appoint('o-both', { roles: ['resident', 'member', 'unitClerk'], unitId: 'roads', name: '常双' })
  await town.add('ballots', {
    ...{ _id: 'c1:unit:roads', ...c1, personId: 'unit:roads', role: 'UNIT', readAt: at, votes: {} },
  })
  await town.step('o-convener', 'closing.send')
  await agree('o-clerk')
  await agree('o-both')
  expect(await standing()).toEqual([1, 4])
})

it('saving the same words again takes no agreement away', async () => {
  await town.step('o-convener', 'closing.send')
  town.advance({ minutes: 1 })
  await agree('o-wang')
  town.advance({ minutes: 1 })
  await town.step('o-convener', 'closing.save', { ...lists, minutes })
  expect(await standing()).toEqual([1, 3])
  expect(await town.as('o-wang')('closing.agreed', c1)).toMatchObject({ mine: true, mayAgree: false })
})

it('an agreement of the very moment in which another text is saved is none to that text', async () => {
  await town.step('o-convener', 'closing.send')
  await agree('o-wang')
  await town.step('o-convener', 'closing.save', { ...lists, minutes: `${minutes}又补了一句。` })
  expect(await standing()).toEqual([0, 3])
})

it('what was agreed to is still known when the minutes are out', async () => {
  await town.step('o-convener', 'closing.send')
  for (const openid of ['o-wang', 'o-zhao', 'o-sun']) await agree(openid)
  await town.step('o-convener', 'closing.publish')
  expect((await town.as('o-wang')('closing.agreed', c1)).mine).toBe(true)
  expect(await standing()).toEqual([3, 3])
})

it('who leads by now corrects no minutes, though she voted before: she writes them', async () => {
  await town.appoint('o-zhao', { roles: ['resident', 'townWorker'], areaId: 'liuqiao' })
  await town.step('o-convener', 'closing.send')
  const correct = (openid: string) =>
    town.refused(
      town.as(openid)('closing.correct', {
        ...{ ...c1, key: town.key(), part: 'MINUTES', text: '漏了李阿姨说的话' },
      }),
    )
  expect(await correct('o-zhao')).toBe('forbidden')
  expect(await correct('o-sun')).toBe('taken')
})
