import { type MemberCard, MemberProfileDraft } from '@shared/domain/hall/member-profile'
import * as z from '@shared/zod'
import { cached } from './cached'
import { db } from './cloudbase'
import { findById, whole } from './writes'

const Member = z.object({
  _id: z.string(),
  name: z._default(z.string(), ''),
  title: z.exactOptional(z.string()),
  sector: z.exactOptional(z.string()),
})
const Profile = z.extend(MemberProfileDraft, { _id: z.string() })

async function all(): Promise<MemberCard[]> {
  const [people, profiles] = await Promise.all([
    db.collection('people').where({ roles: 'member' }).limit(1000).get(),
    db.collection('memberProfiles').limit(1000).get(),
  ])
  const known = new Map(
    z
      .array(Profile)
      .parse(profiles.data)
      .map(profile => [profile._id, profile]),
  )
  return z
    .array(Member)
    .parse(people.data)
    .filter(({ name }) => name)
    .map(({ _id, ...member }) => {
      const { expertise = [], hallIds = [] } = known.get(_id) ?? {}
      return { id: _id, ...member, expertise, hallIds }
    })
    .sort((one, other) => one.name.localeCompare(other.name, 'zh'))
}
const members = cached(all)

/** The directory of members who have come in, at most a minute old: a place has hundreds, never thousands. */
export const membersNow = members.now

/** What a member says of herself; nothing yet, if she said nothing. */
export async function profileOf(memberId: string): Promise<MemberProfileDraft> {
  const found = await findById('memberProfiles', memberId)
  return found ? MemberProfileDraft.parse(found) : { expertise: [], hallIds: [] }
}

export async function saveProfile(
  memberId: string,
  draft: MemberProfileDraft,
  momentAt: string,
): Promise<void> {
  const document = db.collection('memberProfiles').doc(memberId)
  const { updated } = await document.update(whole(MemberProfileDraft, draft))
  if (updated !== 1) await document.set({ ...draft, outbox: [], momentAt })
  members.forget()
}
