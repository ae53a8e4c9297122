import * as z from '@shared/zod'

/** Roles of domain.md 2.2, and `unitDeputy` of the rulings. One person may hold several. */
export const Role = z.enum([
  'resident',
  'member',
  'stationHelper',
  'convener',
  'townWorker',
  'reviewer',
  'proposalStaff',
  'proposalChief',
  'govOffice',
  'partyOffice',
  'unitClerk',
  'unitDeputy',
  'unitLeader',
  'supervisor',
  'chairMeeting',
  'auditor',
  'tenantAdmin',
])
export type Role = z.infer<typeof Role>
