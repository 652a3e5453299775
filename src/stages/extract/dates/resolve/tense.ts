import { verbOf } from '../../../../english/forms/verb-lemma.ts'
import { isDeterminer } from '../../../../english/listed-words.ts'
import {
  afterPlans,
  afterWhatWas,
  aheadVerbs,
  arrangedFor,
  barePresents,
  beforeAdjectiveForms,
  beforeArranged,
  beforeInfinitives,
  beforePlanned,
  futureCues,
  nounsToo,
  pastCues,
  plannedCues,
  progressivePresents,
  untilWords,
} from '../../../../lexicon/en/dates.ts'
import { presentHave } from '../../../../lexicon/en/grammar.ts'
import type { Sentence, Token } from '../../../../model/document.ts'
import type { Span } from '../../../../model/span.ts'
import { isCapital } from '../../../../text/capital.ts'
import { itemAt } from '../../../../text/item-at.ts'
import { formIs } from '../../../../text/of-form.ts'
import { oneOf } from '../../../../text/one-of.ts'

const endsAsPast = formIs(({ text }) => /^[a-z]{2,20}[^e]ed$/.test(text))
const endsAsProgressive = formIs(({ text }) => /^[a-z]{2,20}ing$/.test(text))

const isAfterPlan = oneOf(afterPlans)
const isAfterWhatWas = oneOf(afterWhatWas)
const isAheadVerb = oneOf(aheadVerbs)
const isBarePresent = oneOf(barePresents)
const isBeforeAdjectiveForm = oneOf(beforeAdjectiveForms)
const isBeforeArranged = oneOf(beforeArranged)
const isBeforeInfinitive = oneOf(beforeInfinitives)
const isBeforePlanned = oneOf(beforePlanned)
const isFutureCue = oneOf(futureCues)
const isNounToo = oneOf(nounsToo)
const isPastCue = oneOf(pastCues)
const isPlannedCue = oneOf(plannedCues)
const isProgressivePresent = oneOf(progressivePresents)
const isArrangedFor = oneOf(arrangedFor)
const isUntilWord = oneOf(untilWords)
const isPresentHave = oneOf(presentHave)

/** `participle` is a past form that may also say what kind a thing is: "shares purchased", "was scheduled". */
export type Tense = 'past' | 'participle' | 'future'

/** How many words before a date an arrangement stands: "is arriving on Sunday". */
const NEAR = 5

/** How many words before a date are asked for the tense, and how many after it: an aside may part it from its verb. */
const REACH = 14
const REACH_AHEAD = 18

/** The tense of the clause around a date, by the cue nearest before it, else the nearest after; null where none stands near. */
export function tenseAround({ tokens }: Sentence, { start, end }: Span): Tense | null {
  const first = indexFrom(tokens, start)
  const last = indexFrom(tokens, end)
  // "Monday's attack" has been, unless something says that it is to come
  const isOwner = tokens[last]?.lower === "'s"
  let isAfter = false
  // "ordered flags lowered until Friday": what lasts until a day is mentioned before it comes
  if (isUntilWord(tokens[first - 1])) return 'future'
  // "the vote is on Thursday", "the hearing is in two days"
  if (isArrangedFor(tokens[first - 1]) && isBeforeArranged(tokens[first - 2])) return 'future'
  // "infected by April": what could be by then is not yet
  if (tokens[first - 1]?.lower === 'by' && isPossible(tokens, first - 1)) return 'future'
  for (let at = first - 1; at >= Math.max(0, first - REACH) && tokens[at]?.text !== ';'; at--) {
    const tense =
      tenseAt(tokens, at) ??
      (isOwner || isAfter || first - at > NEAR ? null : isProgressive(tokens, at) ? 'future' : null)
    if (tense !== null) return tense
    if (isAfterWhatWas(tokens[at])) isAfter = true
  }
  for (let at = last; at < Math.min(tokens.length, last + REACH_AHEAD) && tokens[at]?.text !== ';'; at++) {
    const tense = tenseAt(tokens, at)
    if (tense !== null) return tense
  }
  return null
}

const isPossible = (tokens: readonly Token[], by: number): boolean => {
  for (let at = by - 1; at >= Math.max(0, by - POSSIBLE_REACH); at--) if (tokens[at]?.lower === 'could') return true
  return false
}

/** How many words before "by" its "could" may stand. */
const POSSIBLE_REACH = 5

/** How many words before its participle the "be" of a passive may stand: "be fully and finally paid". */
const BE_REACH = 3

/** The first token that does not begin before an offset, by bisection: a sentence can be a megabyte long. */
function indexFrom(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? offset) < offset) low = middle + 1
    else high = middle
  }
  return low
}

function tenseAt(tokens: readonly Token[], at: number): Tense | null {
  const token = tokens[at]
  if (token === undefined || token.kind !== 'word') return null
  const { lower, text } = token
  if (lower === 'may' && text !== 'may') return null
  if (lower === 'to') return isBeforePlanned(itemAt(tokens, at - 1)) || isAhead(tokens, at) ? 'future' : null
  if (isBarePresent(token)) return isBeforeInfinitive(itemAt(tokens, at - 1)) ? null : 'future'
  if (isFutureCue(token)) return isNoun(tokens, at) ? null : wasAhead(tokens, at) ? 'past' : 'future'
  // "has been scheduled"
  if (isPresentHave(token) && tokens[at + 1]?.lower === 'been' && isPlannedCue(tokens[at + 2])) {
    return 'future'
  }
  if (!isPastCue(token) && !endsAsPast(token)) return null
  // "its increased dividend", "a planned visit": no verb
  if (isBeforeAdjectiveForm(itemAt(tokens, at - 1))) return null
  // The tense of a passive comes before its "be": "will be paid", "is to be held"
  for (let back = 1; back <= BE_REACH; back++) if (itemAt(tokens, at - back)?.lower === 'be') return null
  return isPastCue(token) ? 'past' : 'participle'
}

/** "announced the plan Aug. 21": what is planned is a thing here, and says nothing of the day. */
function isNoun(tokens: readonly Token[], at: number): boolean {
  if (!isNounToo(tokens[at]) || isAfterPlan(tokens[at + 1])) return false
  return isBeforeAdjectiveForm(tokens[at - 1]) || isBeforeAdjectiveForm(tokens[at - 2])
}

/** "had been due to end": what lay ahead then lies after now. */
function wasAhead(tokens: readonly Token[], at: number): boolean {
  return isPlannedCue(tokens[at]) && tokens[at - 1]?.lower === 'been' && tokens[at - 2]?.lower === 'had'
}

/** "is arriving on Sunday": the present that continues speaks of what is arranged, where a day comes after it. */
function isProgressive(tokens: readonly Token[], at: number): boolean {
  return isProgressivePresent(itemAt(tokens, at - 1)) && endsAsProgressive(tokens[at])
}

/** How many words before an infinitive the verb may stand that looks ahead: "asked the two of them to answer". */
const AHEAD_REACH = 5

/** Whether "to" leads to what is to be: "ordered to leave", "lowered to half-staff", but not "called to the house", "to Leeds", "to reports". */
const leadsAhead = (next: Token | undefined): boolean =>
  next !== undefined && !isCapital(next.text) && !isDeterminer(next) && verbOf(next)?.form !== 'third'

/** Whether an infinitive depends on a verb that looks ahead, a few words at most between them. */
function isAhead(tokens: readonly Token[], at: number): boolean {
  for (let back = 1; back <= AHEAD_REACH; back++) {
    const token = tokens[at - back]
    if (token === undefined || token.kind === 'mark') return false
    if (isAheadVerb(token)) return leadsAhead(tokens[at + 1])
  }
  return false
}
