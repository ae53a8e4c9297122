import type { SeatRole } from '@shared/domain/consultation/seat'

/** As whom somebody sits in the room. */
export const seatWords: Record<SeatRole, { resident: string; staff: string }> = {
  RESIDENT: { resident: '居民', staff: '群众' },
  STAKEHOLDER: { resident: '利益相关方', staff: '利益相关方' },
  ELDER: { resident: '有威望的群众代表', staff: '群众代表' },
  MEMBER: { resident: '政协委员', staff: '政协委员' },
  EXPERT: { resident: '专家', staff: '专家' },
  UNIT: { resident: '有关单位', staff: '部门' },
}
