import type { BenchCase } from './bench-case'
import { handlingCases } from './handling-cases'
import { personCases } from './person-cases'
import { residentCases } from './resident-cases'
import { staffCases } from './staff-cases'
import { townCases } from './town-cases'

/** At least one call of every action of the contract. */
export const cases: BenchCase[] = [
  ...residentCases,
  ...staffCases,
  ...handlingCases,
  ...personCases,
  ...townCases,
]
