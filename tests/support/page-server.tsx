import { QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import type { ComponentType } from 'react'
import { AppError } from '@shared/domain/errors'
import type { Lead } from '@shared/domain/lead/lead'
import { viewOf } from '@shared/domain/lead/view-of'
import type { Actor } from '@shared/domain/person/actor'
import { queryClient } from '../../miniprogram/src/lib/query-client'
import { at, rules } from './leads'
import { directory } from './little-directory'

type Answer = (input: never) => unknown
type Asked = { action: string; input: Record<string, unknown> }

/** What a page asks of the server in a component test: answers by action, refusals as in life, a list of what came. */
export const asked: Asked[] = []
let answers: Record<string, Answer> = {}

export function serve(given: Record<string, Answer>) {
  asked.length = 0
  queryClient.clear()
  answers = {
    'town.directory': () => directory,
    'room.waiting': () => ({ rows: [] }),
    'letter.waiting': () => ({ count: 0 }),
    ...given,
  }
}

/** Stands in for lib/send. */
export async function send(action: string, input: Record<string, unknown>) {
  asked.push({ action, input })
  const answer = answers[action]
  if (!answer) throw new Error(`nobody answers ${action}`)
  try {
    return { ok: true, at, data: await answer(input as never) }
  } catch (cause) {
    if (!(cause instanceof AppError)) throw cause
    const { code, field, retryAt } = cause
    return { ok: false, at, error: { code, field, retryAt, requestId: 'r1' } }
  }
}

/** A page as the program draws it. */
export const open = (Page: ComponentType) =>
  render(
    <QueryClientProvider client={queryClient}>
      <Page />
    </QueryClientProvider>,
  )

/** What somebody sees of a lead. */
export const seenBy = (actor: Actor, lead: Lead) =>
  viewOf(lead, { actor, at, rules, photos: new Map(), names: new Map() })
