import { localDay, momentOf } from '@shared/domain/calendar/local-day'
import dayjs from 'dayjs'
import { personIdOf } from '../../cloudfunctions/store/identities'
import { as } from './caller'
import { openidFor } from './personas'
import { takePhotos } from './take-photos'
import town from './town.json'

const OFFICE = 's02'
const key = (what: string) => `seed-${what}`.padEnd(24, '0')
const dayFrom = (now: string, days: number) => dayjs.utc(localDay(now)).add(days, 'day').format('YYYY-MM-DD')

const rules = [
  '一、每月至少商量一件群众身边的事，先学习、先调研，再坐下来谈。',
  '二、谁都可以提话题、报名参加；说话对事不对人。',
  '三、商量完公布两张清单：建议清单和责任落实清单，到期对账。',
].join('\n')

async function fillHalls(): Promise<void> {
  for (const { id, name, address, open, pairedLeader } of town.halls)
    await as(OFFICE)('hall.save', {
      hallId: id,
      revision: 0,
      address,
      open,
      about: `${name}接待群众、征集话题、开微协商，委员定期在这里听大家说事。`,
      organisation: '召集人一名，由委员或专业人士担任；联络干部一名；帮办员负责接待和代填。',
      rules,
      pairedLeaderId: await personIdOf(openidFor(pairedLeader)),
      photoIds: await takePhotos(id, OFFICE),
    })
}

async function fillMembers(): Promise<void> {
  for (const { id, expertise } of town.members)
    await as(id)('member.saveProfile', {
      expertise: expertise.slice(0, 6),
      hallIds: town.halls.filter(({ members }) => members.includes(id)).map(hall => hall.id),
    })
}

/** A day a week at each hall, the next ones; the first has somebody who comes. */
async function fillDutyDays(now: string): Promise<void> {
  for (const [at, { id: hallId, members }] of town.halls.entries()) {
    const memberIds = await Promise.all(members.slice(0, 2).map(member => personIdOf(openidFor(member))))
    const day = dayFrom(now, 3 + at)
    const { id } = await as(OFFICE)('duty.open', {
      key: key(hallId),
      hallId,
      from: momentOf(day, 9),
      to: momentOf(day, 11),
      memberIds,
      places: 8,
      note: '先到先谈，带上照片更好说清楚。',
    })
    if (at === 0)
      await as('r01')('duty.book', { dutyDayId: id, shownName: '邹奶奶', matter: '想说说桥头过马路的事' })
  }
}

async function fillLetters(): Promise<void> {
  const memberId = await personIdOf(openidFor('m01'))
  const letter = await as('r03')('letter.send', {
    key: key('letter-1'),
    memberId,
    open: true,
    text: '放学的时候校门口车太多，孩子们走不了人行道，能不能请您去看看？',
  })
  await as('m01')('letter.answer', {
    letterId: letter.id,
    revision: letter.revision,
    text: '谢谢您写信。周三放学我和交警、学校一起去看，看完把怎么办写在这里。',
  })
  await as('r05')('letter.send', {
    key: key('letter-2'),
    memberId,
    open: false,
    text: '小区门口的路灯坏了一段日子，老人晚上不敢出门，不知道该找谁。',
  })
}

async function fillContacts(now: string): Promise<void> {
  await as('m01')('contact.write', {
    key: key('contact-1'),
    day: dayFrom(now, -6),
    way: 'VISIT',
    hallId: 'hall-liuqiao',
    withWhom: '菜场摊主',
    matter: '早上卸货的三轮车占了人行道，希望定一个卸货的钟点。',
    outcome: '记下来，下次商量路口时一起说。',
  })
}

/** Halls, members, duty days, letters and a line of the contact log, each through the action that people use. */
export async function fillHallLife(now: string): Promise<void> {
  await fillHalls()
  await fillMembers()
  await fillDutyDays(now)
  await fillLetters()
  await fillContacts(now)
}
