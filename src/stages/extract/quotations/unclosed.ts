import { roles } from '../../../lexicon/en/people.ts'
import { speakerOpeners, unclosedEnds } from '../../../lexicon/en/saying.ts'
import type { Span } from '../../../model/span.ts'

/** A comma or the like, after which somebody may be said to have said it. */
const TURN = /[,?!]\s+/gu
const NAME = /^\p{Lu}[\p{L}.'’-]*$/u
/** A speaker before the verb has at most this many words. */
const MOST_WORDS = 5

/**
 * Where a quotation ends whose closing mark is missing: before the words that say who said it.
 *
 * @returns null when nothing in it says so.
 * @example endOfSpeech('We have nothing left, said Mary Ford.', span) // after "left,"
 */
export function endOfSpeech(text: string, { start, end }: Span): number | null {
  TURN.lastIndex = start
  for (let turn = TURN.exec(text); turn !== null && turn.index < end; turn = TURN.exec(text)) {
    const from = turn.index + turn[0].length
    const words = text.slice(from, Math.min(end, from + 120)).split(/\s+/u, MOST_WORDS + 1)
    const said = words.findIndex((word) => unclosedEnds.has(word))
    // "the tractor and the seed, said Mary Ford": a later comma ends it
    if (words.slice(0, Math.max(0, said)).some((word) => word.endsWith(','))) continue
    if (said === 0 || (said > 0 && opensSpeaker(words[0] ?? ''))) return turn.index + 1
  }
  return null
}

/** Whether a word begins what a speaker is named by: "he", "the mayor", "fisherman Hugh Hill", "Hugh Hill". */
const opensSpeaker = (word: string): boolean => speakerOpeners.has(word) || roles.has(word) || NAME.test(word)
