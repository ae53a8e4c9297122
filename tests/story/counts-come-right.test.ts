import { recountFollowers } from '../../cloudfunctions/jobs/recount-followers'
import { db } from '../../cloudfunctions/store/cloudbase'
import { leadDoc, leadOf } from '../../scripts/bench/lead-doc'
import { breakOffAfter } from '../support/break-off'
import { startTown, type Town } from '../support/town'

/** A call that dies between a tie and its count leaves the count wrong; the night after it is right again. */
let town: Town
beforeEach(async () => {
  town = await startTown()
  jest.spyOn(console, 'info').mockImplementation()
  jest.spyOn(console, 'error').mockImplementation()
  await town.add('leads', leadDoc(leadOf('l1', { status: 'OPEN', followers: 0, met: 0 })))
})
afterEach(() => town.stop())

const leadId = 'l1'
const counted = async () => {
  const [lead] = await town.rows('leads', { _id: leadId })
  return [lead?.['followers'], lead?.['met']]
}
const ties = async () => (await town.rows('follows', { leadId })).length
const night = async () => {
  town.at(`${town.now().slice(0, 10)}T19:17:30.000Z`) // seventeen past three, in China
  await town.timer()
}
const join = () => town.as('o-lin')('lead.follow', { leadId, kind: 'MET' })
const leave = () => town.as('o-lin')('lead.unfollow', { leadId })

/** Breaks the call off wherever tie and count differ; false if it never does. */
async function breakBetween(work: () => Promise<unknown>, isTorn: () => Promise<boolean>) {
  for (let n = 1; n < 20; n += 1) {
    await breakOffAfter(n, work)
    if (await isTorn()) return true
  }
  return false
}

test('a follower who was not counted is counted the night after', async () => {
  await town.as('o-lin')('person.me', {})
  const isTorn = async () => (await ties()) === 1 && (await counted())[0] === 0
  expect(await breakBetween(join, isTorn)).toBe(true)
  await night()
  expect(await counted()).toEqual([1, 1])
})

test('who left and is counted still is counted no more the night after', async () => {
  await join()
  const isTorn = async () => (await ties()) === 0 && (await counted())[0] === 1
  expect(await breakBetween(leave, isTorn)).toBe(true)
  await night()
  expect(await counted()).toEqual([0, 0])
})

test('once a night, however often the timer asks', async () => {
  await join()
  const wrong = () => db.collection('leads').doc(leadId).update({ followers: 7 })
  await wrong()
  expect(await recountFollowers(town.now())).toEqual({ recounted: 1 })
  await wrong()
  expect(await recountFollowers(town.now())).toEqual({ recounted: 0 })
  town.advance({ days: 1 })
  expect(await recountFollowers(town.now())).toEqual({ recounted: 1 })
  expect(await counted()).toEqual([1, 1])
})

test('the walk goes on where it stopped the night before, and begins anew behind the last lead', async () => {
  const many = Array.from({ length: 320 }, (_lead, n) =>
    leadDoc(leadOf(`m${String(n).padStart(3, '0')}`, { followers: 0, met: 0 })),
  )
  await town.add('leads', ...many)
  const wrong = (id: string) => db.collection('leads').doc(id).update({ followers: 7 })
  await wrong('m319')
  await wrong(leadId)
  expect(await recountFollowers(town.now())).toEqual({ recounted: 1 })
  town.advance({ days: 1 })
  expect(await recountFollowers(town.now())).toEqual({ recounted: 1 })
  await wrong(leadId)
  town.advance({ days: 1 })
  expect(await recountFollowers(town.now())).toEqual({ recounted: 1 })
})
