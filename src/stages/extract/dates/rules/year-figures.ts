import {
  countedNouns,
  countingVerbs,
  leadingWords,
  streetWords,
  yearMisleaders,
  yearTails,
} from '../../../../lexicon/en/dates.ts'
import { oneOf } from '../../../../text/one-of.ts'
import type { Match } from '../../../../text/pattern/pattern.ts'
import { after, before, isCapitalized } from '../captures.ts'

const isCountedNoun = oneOf(countedNouns)
const isStreetWord = oneOf(streetWords)
const isYearTail = oneOf(yearTails)

/** Verbs that stand after a count of people at the head of a clause, and never after a year: "1500 were hurt". */
const PLURAL = /^(?:were|are|have|who|whom|of)$/

/** How many words a street may have before "Street". */
const STREET_REACH = 3

/** Whether four figures are a year here and not a count, a price, a flight, a room, a telephone. */
export function isYear(match: Match, year: number): boolean {
  const [previous, next] = [before(match), after(match)]
  const word = previous?.lower ?? ''
  if (yearMisleaders.has(word) || countingVerbs.has(word) || previous?.kind === 'stretch') return false
  if (word === 'at' || (word === 'to' && countingVerbs.has(before(match, 2)?.lower ?? ''))) return false
  if (previous !== undefined && !previous.spaced && /^[$£€¥#]$/.test(previous.text)) return false
  if (next?.text === ':' && /^\d/.test(after(match, 1)?.text ?? '')) return false
  if (isPieceOfNumber(match) || isMeasure(match) || isAddress(match)) return false
  const led = leadingWords.has(word)
  if (!led && PLURAL.test(next?.lower ?? '')) return false
  // "recruited 1500 soldiers"; parts of speech last, since they take longer than all the rest
  if (!led && next?.lower.endsWith('s') && next.pos === 'NOUN' && previous?.pos === 'VERB') return false
  if (year >= 1900) return true
  const open = previous === undefined || /^[(,\-–]$/.test(previous.text) || word === 'the'
  return led || (year >= 1500 && (open || word === 'and'))
}

/** "555-1998", "+1999", "0207 946 2000", "12/1998": figures continue before it. */
function isPieceOfNumber(match: Match): boolean {
  const [previous, second] = [before(match), before(match, 2)]
  if (previous?.kind === 'number' && /^\d{3}/.test(previous.text)) return true
  if (match.items[0]?.spaced !== false) return false
  if (previous?.text === '-' && !previous.spaced && second?.kind === 'number') return !/^\d{4}$/.test(second.text)
  return /^[$£€¥#.:/+\d]$/.test(previous?.text ?? '')
}

/** "2014 civilians", "1500m", "a 1914-piece set": what the figures count stands after them. */
function isMeasure(match: Match): boolean {
  const [next, second] = [after(match), after(match, 1)]
  if (next === undefined) return false
  // "In 2015 more than 280 died": what "more than" opens is a count of its own
  if (isCountedNoun(next)) return second?.lower !== 'than'
  if (!next.spaced && /^[\p{L}%°/]/u.test(next.text) && next.lower !== "'s") return true
  const glued = next.text === '-' && !next.spaced && second?.kind === 'word' && !second.spaced
  return glued && !isYearTail(second)
}

function isAddress(match: Match): boolean {
  for (let on = 0; on < STREET_REACH; on++) {
    const item = after(match, on)
    if (item === undefined || !(isCapitalized(item) || /^\d+(?:st|nd|rd|th)?$/.test(item.text))) return false
    if (on > 0 && isStreetWord(item)) return true
  }
  return false
}
