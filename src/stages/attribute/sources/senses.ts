import { countingVerbs } from '../../../lexicon/en/saying/counting-verbs.ts'
import { courts } from '../../../lexicon/en/saying/courts.ts'
import { deeds } from '../../../lexicon/en/saying/deeds.ts'
import type { Token } from '../../../model/document.ts'
import type { CueUse } from './cues.ts'
import type { VerbEntry } from './verbs.ts'

const NAME = /^\p{Lu}\p{Ll}/u
/** Verbs that hit somebody with words, or run into something: "slammed the plan", "slammed into a wall". */
const COLLIDES = /^(?:slam|crack|hammer|charge|hit|knock|press|snap|bash|hail|shoot|cut)$/
const DIRECTION = /^(?:into|onto|through|against|shut|down|off|head|at|toward|towards|from|up|out)$/
const BEFORE_FIGURE =
  /^(?:at|least|most|more|fewer|less|than|about|around|some|nearly|almost|only|over|up|to|between|[$€£])$/
const FIGURE =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|dozens|scores|hundreds|thousands)$/

/** What the state has: "state TV quoted Hill", "state prosecutors". */
const OF_THE_STATE =
  /^(?:tv|television|media|radio|news|broadcaster|agency|run|owned|police|troopers?|prosecutors?|officials?|department|law|senator|representative|attorney|government|legislators?|lawmakers?|and)$/

/**
 * Whether a verb is none of saying where it stands: a figure, a court or a direction beside it decides.
 *
 * @example 'Rockets slammed into a house', 'She put the cup on the table'; "She put the damage at $2 million" is one
 */
export function otherSense(
  tokens: readonly Token[],
  from: number,
  at: number,
  { use, verb, rest }: VerbEntry,
  as: CueUse,
): boolean {
  const { base } = verb
  const next = tokens[at + 1 + rest.length]
  if (as === 'passive') return base === 'put' || base === 'hear' || countingVerbs.has(base)
  if (as === 'participle' && deeds.has(base)) return true
  // "the Flood Forecasting Centre"
  if (use === 'ing' && at > 0 && NAME.test(tokens[at]?.text ?? '')) return true
  if (COLLIDES.test(base) && next !== undefined && DIRECTION.test(next.lower)) return true
  if (base === 'state' && use === 'base' && next !== undefined && OF_THE_STATE.test(next.lower)) return true
  if (base === 'write' && next?.lower === 'up') return true // "wrote up 212 violations"
  if (base === 'charge' && next !== undefined && (next.kind === 'number' || /^[$€£]/u.test(next.lower))) return true
  if (base === 'hear') return use === 'ing' || !courts.has(tokens[from - 1]?.lower ?? '')
  if (base === 'put') return !putsFigure(tokens, at + 1)
  return countingVerbs.has(base) && !opensFigure(tokens, at + 1)
}

/** "put the damage at $240 million" */
function putsFigure(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 12; i++) if (tokens[i]?.lower === 'at') return opensFigure(tokens, i + 1)
  return false
}

/** A number, with at most a few words of its own before it: "at least 16 deaths", "more than $2 million". */
function opensFigure(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 4; i++) {
    const token = tokens[i]
    if (token === undefined) return false
    if (token.kind === 'number' || FIGURE.test(token.lower)) return true
    if (!BEFORE_FIGURE.test(token.lower)) return false
  }
  return false
}
