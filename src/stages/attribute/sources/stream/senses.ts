import { beforeCounts, countWords } from '../../../../lexicon/en/numbers.ts'
import {
  collidingVerbs,
  collisionDirections,
  countingVerbs,
  courts,
  deeds,
  stateNouns,
} from '../../../../lexicon/en/saying.ts'
import type { Item } from '../../../../text/pattern/item.ts'
import { numberSet } from '../../../../text/pattern/vocabulary.ts'
import type { CueUse } from './cues.ts'
import type { VerbEntry } from './verbs.ts'
import { AT, isOf, NO_WORD, word } from './words.ts'

const NAME = /^\p{Lu}\p{Ll}/u
/** Verbs that hit somebody with words, or run into something: "slammed the plan", "slammed into a wall". */
const COLLIDES = numberSet(collidingVerbs)
const DIRECTION = numberSet(collisionDirections)
const BEFORE_FIGURE = numberSet(beforeCounts)
const FIGURE = numberSet(countWords)

/** What the state has: "state TV quoted Hill", "state prosecutors". */
const OF_THE_STATE = numberSet(stateNouns)
const COUNTING = numberSet(countingVerbs)
const DEEDS = numberSet(deeds)
const COURTS = numberSet(courts)
const [STATE, WRITE, UP, CHARGE, HEAR, PUT] = [
  word('state'),
  word('write'),
  word('up'),
  word('charge'),
  word('hear'),
  word('put'),
]

/**
 * Whether a verb is none of saying where it stands: a figure, a court or a direction beside it decides.
 *
 * @example 'Rockets slammed into a house', 'She put the cup on the table'; "She put the damage at $2 million" is one
 */
export function otherSense(
  items: readonly Item[],
  from: number,
  at: number,
  { use, verb, rest }: VerbEntry,
  as: CueUse,
): boolean {
  const base = verb.word
  const next = items[at + 1 + rest.length]
  const behind = next?.word ?? NO_WORD
  if (as === 'passive') return base === PUT || base === HEAR || isOf(COUNTING, base)
  if (as === 'participle' && isOf(DEEDS, base)) return true
  // "the Flood Forecasting Centre"
  if (use === 'ing' && at > 0 && NAME.test(items[at]?.text ?? '')) return true
  if (isOf(COLLIDES, base) && isOf(DIRECTION, behind)) return true
  if (base === STATE && use === 'base' && isOf(OF_THE_STATE, behind)) return true
  if (base === WRITE && behind === UP) return true // "wrote up 212 violations"
  if (base === CHARGE && next !== undefined && (next.kind === 'number' || /^[$€£]/u.test(next.lower))) return true
  if (base === HEAR) return use === 'ing' || !isOf(COURTS, items[from - 1]?.word ?? NO_WORD)
  if (base === PUT) return !putsFigure(items, at + 1)
  return isOf(COUNTING, base) && !opensFigure(items, at + 1)
}

/** "put the damage at $240 million" */
function putsFigure(items: readonly Item[], from: number): boolean {
  for (let i = from; i < from + 12; i++) if (items[i]?.word === AT) return opensFigure(items, i + 1)
  return false
}

/** A number, with at most a few words of its own before it: "at least 16 deaths", "more than $2 million". */
function opensFigure(items: readonly Item[], from: number): boolean {
  for (let i = from; i < from + 4; i++) {
    const item = items[i]
    if (item === undefined) return false
    if (item.kind === 'number' || isOf(FIGURE, item.word)) return true
    if (!isOf(BEFORE_FIGURE, item.word)) return false
  }
  return false
}
