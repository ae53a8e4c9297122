import { halfTest, isSignificant, moreTest } from './significance'
import type { VoteCounts } from './vote-counts'
import { againstOf, agreeOf, seenOf } from './vote-counts'

/** What a group says that the others do not: for (1) or against (-1) a statement. */
export type Voice = {
  statement: number
  side: 1 | -1
  /** How many of the group said so, of how many who saw it. */
  count: number
  seen: number
  /** The same of everybody else. */
  others: { count: number; seen: number }
  /** (count + 1) / (seen + 2), and whether that is more than half: z. */
  share: number
  shareTest: number
  /** How many times the share of the others, and whether that is more: z. */
  ratio: number
  ratioTest: number
}

const MOST_VOICES = 5

const strength = ({ share, shareTest, ratio, ratioTest }: Voice) => ratio * ratioTest * share * shareTest
const isVoice = ({ shareTest, ratioTest }: Voice) => isSignificant(shareTest) && isSignificant(ratioTest)

function voiceOf(own: VoteCounts, rest: VoteCounts, [statement, side]: readonly [number, 1 | -1]): Voice {
  const countOf = side === 1 ? agreeOf : againstOf
  const [count, seen] = [countOf(own, statement), seenOf(own, statement)]
  const others = { count: countOf(rest, statement), seen: seenOf(rest, statement) }
  const share = (count + 1) / (seen + 2)
  return {
    statement,
    side,
    count,
    seen,
    others,
    share,
    shareTest: halfTest(count, seen),
    ratio: share / ((others.count + 1) / (others.seen + 2)),
    ratioTest: moreTest(count, seen, others),
  }
}

/** Whether the group agrees with this better than with the best so far; one that sets it apart is measured in full. */
function agreesBetter(one: Voice, best: Voice | undefined): boolean {
  if (best && best.ratio > 1) return strength(one) > strength(best)
  if (best) return one.share * one.shareTest > best.share * best.shareTest
  return isSignificant(one.shareTest) || (one.ratio > 1 && one.share > 0.5)
}

type Heard = { voices: Voice[]; agreed?: Voice; nearest?: Voice }

/** Listens to one more statement. */
function hear({ voices, agreed, nearest }: Heard, pro: Voice, con: Voice): Heard {
  const louder = pro.ratioTest > con.ratioTest ? pro : con
  const best = agreesBetter(pro, agreed) ? pro : agreed
  return {
    voices: isVoice(pro) || isVoice(con) ? [...voices, louder] : voices,
    nearest: !nearest || louder.ratioTest > nearest.ratioTest ? louder : nearest,
    ...(best && { agreed: best }),
  }
}

/**
 * Up to five statements that tell a group from the others, what it agrees with first: said by more than half of it and
 * more often than by the rest, neither by chance. What it agrees with best is always among them, and where nothing
 * passes the tests it stands alone, or what comes nearest. (Small et al. 2021, representative comments)
 */
export function groupVoices(own: VoteCounts, rest: VoteCounts, out: Uint8Array): Voice[] {
  let heard: Heard = { voices: [] }
  for (let at = 0; at < out.length; at++) {
    if (out[at] || agreeOf(own, at) + againstOf(own, at) === 0) continue
    heard = hear(heard, voiceOf(own, rest, [at, 1]), voiceOf(own, rest, [at, -1]))
  }
  const { voices, agreed, nearest } = heard
  if (!voices.length) return [agreed ?? nearest].filter(one => one !== undefined)
  const others = voices.filter(one => one.statement !== agreed?.statement)
  return [...(agreed ? [agreed] : []), ...others.sort((one, other) => strength(other) - strength(one))]
    .slice(0, MOST_VOICES)
    .sort((one, other) => other.side - one.side)
}
