import { listAudit } from '../../store/audit'
import { namesOf } from '../../store/people'
import { subjectNames } from '../../store/subject-names'
import type { Handler } from '../context'

/** Who changed what, newest first, with names where the person and the thing still have one here. */
export const auditLines: Handler<'audit.list'> = async ({ cursor }) => {
  const { rows, ...page } = await listAudit(cursor)
  const names = await namesOf(rows.map(({ actor }) => actor))
  const subjects = await subjectNames(rows)
  return {
    ...page,
    rows: rows.map(({ _id, key: _key, ...line }) => ({
      ...line,
      id: _id,
      actor: names.get(line.actor) || line.actor,
      subject: subjects.get(line.subject) ?? line.subject,
    })),
  }
}
