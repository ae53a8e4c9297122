import type { startRoadTown } from './road-town'

type Town = Awaited<ReturnType<typeof startRoadTown>>

const keyOf = (step: string, name: string) => `${step}-${Buffer.from(name).toString('hex')}`.padEnd(24, '0')

/** A lead of the second resident that the unit has answered, without a browser: the road before the one looked at. */
export async function answeredLead(town: Town, name: string) {
  const on = (lead: { id: string; revision: number }, step: string) => ({
    leadId: lead.id,
    revision: lead.revision,
    key: keyOf(step, name).slice(0, 60),
  })
  const lead = await town.as('lin')('lead.submit', {
    situation: `柳桥菜场门口的路灯从周一晚上起一直不亮，${name}。`,
    placeId: 'liuqiao-c',
    key: keyOf('raise', name).slice(0, 60),
  })
  await town.fireTimer()
  const seen = await town.as('zuo')('lead.open', { leadId: lead.id })
  const accepted = await town.as('zuo')('lead.accept', { ...on(seen, 'accept'), categoryId: 'road-safety' })
  const referred = await town.as('zuo')('lead.refer', { ...on(accepted, 'refer'), unitId: 'roads', days: 7 })
  const taken = await town.as('sang')('lead.acceptReferral', on(referred, 'take'))
  const reply = { resultMeaning: 'DONE' as const, done: '今天上午已经更换灯泡，当晚恢复照明。' }
  const written = await town.as('sang')('lead.reply', { ...on(taken, 'reply'), reply })
  return town.as('fan')('lead.sign', on(written, 'sign'))
}
