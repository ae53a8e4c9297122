import { listAudit } from '../../store/audit'
import { namesOf } from '../../store/people'
import { subjectNames } from '../../store/subject-names'
import type { Handler } from '../context'
import { subjectInWords } from './subject-in-words'

/** Who changed what, newest first, with names where the person and the thing still have one here. */
export const auditLines: Handler<'audit.list'> = async ({ cursor }) => {
  const { rows, ...page } = await listAudit(cursor)
  const names = await namesOf(rows.map(({ actor }) => actor))
  const subjects = await subjectNames(rows)
  const nameOf = async (subject: string) =>
    subjects.get(subject) ?? (await subjectInWords(subject)) ?? subject
  return {
    ...page,
    rows: await Promise.all(
      rows.map(async ({ _id, key: _key, ...line }) => ({
        ...line,
        id: _id,
        actor: names.get(line.actor) || line.actor,
        subject: await nameOf(line.subject),
      })),
    ),
  }
}
