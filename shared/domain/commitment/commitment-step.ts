import * as z from '@shared/zod'

export const CommitmentStep = z.enum([
  'pledge',
  'activate',
  'evidence',
  'confirm',
  'dispute',
  'noAnswer',
  'backToWork',
  'supervise',
  'pastDue',
  'askRevise',
  'refuseRevise',
  'revise',
  'carry',
  'holds',
  'partly',
  'rebound',
])
export type CommitmentStep = z.infer<typeof CommitmentStep>
