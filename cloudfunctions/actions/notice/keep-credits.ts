import type { Output } from '@shared/contract'
import { answerOf } from '@shared/domain/notice/credit'
import { TemplateKey, type Settings } from '@shared/domain/settings/settings'
import { creditsOf, recordAnswer } from '../../store/credits'
import type { Ctx, Handler } from '../context'

/** The book of one person: a line for every template that the operator has. */
async function book({ actor, settings }: Ctx): Promise<Output<'notice.credits'>> {
  const kept = await creditsOf(actor.id)
  const credits = TemplateKey.options.flatMap(template => {
    const templateId = settings.templates[template]
    const { credits: left = 0, refused = false } = kept.find(line => line.template === template) ?? {}
    return templateId ? [{ template, templateId, credits: left, refused }] : []
  })
  return { credits }
}

export const showCredits: Handler<'notice.credits'> = (_input, ctx) => book(ctx)

/** WeChat names templates by its ids; an id that is none of ours says nothing. */
const templateOf = (id: string, { templates }: Settings) =>
  TemplateKey.options.find(template => templates[template] === id)

/** Writes down what she answered when she was asked for messages. The same call again counts nothing. */
export const recordAnswers: Handler<'notice.recordAnswers'> = async ({ key, answers }, ctx) => {
  for (const [templateId, result] of Object.entries(answers)) {
    const template = templateOf(templateId, ctx.settings)
    const answer = answerOf(result)
    if (template && answer) await recordAnswer({ personId: ctx.actor.id, template, key, answer })
  }
  return book(ctx)
}
