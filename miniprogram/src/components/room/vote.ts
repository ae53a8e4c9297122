/** 赞成 1, 反对 -1, 说不准 0. */
export type Vote = 1 | 0 | -1
