import { fromMatterSubject } from '@shared/domain/notice/matter-subject'
import { NoticeKind } from '@shared/domain/notice/notice-kind'
import { auditMatterWords } from '@shared/words/admin-words'
import { dateWords } from '@shared/words/date-words'
import { fill } from '@shared/words/fill-words'
import { noticeWords } from '@shared/words/notice-words'
import { findDutyDay } from '../../store/duty-days'
import { townNow } from '../../store/town'

/** A day of a hall by both; one that is gone by what it was. */
async function dutyWords(id: string): Promise<string> {
  const [day, { places }] = await Promise.all([findDutyDay(id), townNow()])
  const hall = places.find(place => place.id === day?.hallId)?.name
  return day && hall
    ? fill(auditMatterWords.dutyOf, { hall, date: dateWords(day.from) })
    : auditMatterWords.duty
}

/**
 * What a call was about, where the matter has no number: a hall by its place, a day by hall and date. A letter is between
 * two people, so the record says only that it was one. Nothing where the subject is of another sort.
 */
export async function subjectInWords(subject: string): Promise<string | undefined> {
  const matter = fromMatterSubject(subject)
  if (!matter) {
    const kind = NoticeKind.safeParse(subject).data
    return kind && noticeWords[kind].title
  }
  const { kind, id } = matter
  if (kind === 'hall' || kind === 'keeping') return id // the page names places
  return kind === 'duty' ? dutyWords(id) : auditMatterWords[kind]
}
