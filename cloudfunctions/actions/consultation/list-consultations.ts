import { consultationSummary } from '@shared/domain/consultation/consultation-view'
import { listConsultations } from '../../store/consultations'
import type { Handler } from '../context'

/** 正在征题, 就要开始, 正在商量 or 有结果了, of one hall or of the whole town. */
export const findConsultations: Handler<'consultation.list'> = async input => {
  const { rows, ...more } = await listConsultations(input)
  return { rows: rows.map(consultationSummary), ...more }
}
