import type { ConsultationStatus } from '../consultation/consultation-status'

type Online = { status: ConsultationStatus; onlineUntil?: string | undefined }

/** 线上截止 is past and nobody meets yet: nobody votes or speaks now; where people meet, they do again. */
export const isOnlineOver = ({ status, onlineUntil }: Online, at: string): boolean =>
  status === 'OPEN_ONLINE' && onlineUntil !== undefined && onlineUntil <= at
