import { personalDataIn } from '../text/personal-data-in'
import type { ContentReason, ContentVerdict } from './content-verdict'

type Written = { text: string; isPublic: boolean; withPhotos?: boolean }

const pupil = /[一二三四五六七八九\d]年级.{0,3}班|[大中小]班.{0,6}(小朋友|同学)/
const accusation = /(反映|举报|检举|揭发).{0,8}(人|书记|主任|干部|村长|领导).{0,3}的?问题/
/** Fewer different letters than this say nothing: “。。。测试123”, “啊啊啊啊啊啊啊啊啊啊”. */
const FEWEST_LETTERS = 4

/** True for a text that a person typed to try the keys. For what must stand alone: a supplement may be short. */
export const saysNothing = (text: string): boolean =>
  new Set(text.replace(/测试|test|asdf|qwer/gi, '').match(/\p{L}/gu)).size < FEWEST_LETTERS

/** A car's plate beside a picture: the picture most likely shows it too. */
function publicReason({ text, withPhotos }: Written): ContentReason | undefined {
  const found = personalDataIn(text)
  if (found.length === 1 && found[0] === 'PLATE' && withPhotos) return 'PHOTO_PRIVACY'
  if (found.length) return 'PERSONAL_DATA'
  return pupil.test(text) ? 'MINOR' : undefined
}

/**
 * What our own rules say, beside WeChat's: who can be recognised is not published before a person looked. What only
 * officials read may name people; an accusation of somebody is looked at in any case, because it has its own channel.
 */
export function ownVerdict(written: Written): ContentVerdict {
  const named = accusation.test(written.text) ? 'NAMED_PERSON' : undefined
  const reason = (written.isPublic ? publicReason(written) : undefined) ?? named
  return reason ? { outcome: 'HELD', reason } : { outcome: 'PASS' }
}
