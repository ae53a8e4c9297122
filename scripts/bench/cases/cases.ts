import { authorCases } from './author-cases'
import type { BenchCase } from './bench-case'
import { closingCases } from './closing-cases'
import { commitmentCases } from './commitment-cases'
import { consultationCases } from './consultation-cases'
import { hallCases } from './hall-cases'
import { handlingCases } from './handling-cases'
import { laneCases } from './lane-cases'
import { letterCases } from './letter-cases'
import { noticeCases } from './notice-cases'
import { personCases } from './person-cases'
import { photoCases } from './photo-cases'
import { preparingCases } from './preparing-cases'
import { receiptCases } from './receipt-cases'
import { residentCases } from './resident-cases'
import { roomCases } from './room-cases'
import { sessionCases } from './session-cases'
import { signInCases } from './sign-in-cases'
import { staffCases } from './staff-cases'
import { stationCases } from './station-cases'
import { topicCases } from './topic-cases'
import { townCases } from './town-cases'

/** At least one call of every action of the contract. */
export const cases: BenchCase[] = [
  ...residentCases,
  ...authorCases,
  ...staffCases,
  ...handlingCases,
  ...photoCases,
  ...noticeCases,
  ...personCases,
  ...signInCases,
  ...stationCases,
  ...townCases,
  ...consultationCases,
  ...roomCases,
  ...topicCases,
  ...preparingCases,
  ...hallCases,
  ...letterCases,
  ...laneCases,
  ...closingCases,
  ...receiptCases,
  ...commitmentCases,
  ...sessionCases,
]
