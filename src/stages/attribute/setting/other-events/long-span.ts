import { readIsoDay } from '../../../../english/calendar.ts'
import { possible } from '../../../../lexicon/en/casualties.ts'
import { lastingThings } from '../../../../lexicon/en/dates.ts'
import { prepositions, presentHave } from '../../../../lexicon/en/grammar.ts'
import { longWars } from '../../../../lexicon/en/setting.ts'
import type { Sentence, Token } from '../../../../model/document.ts'
import type { FoundFigure } from '../../../../model/figure.ts'
import type { Geocoded } from '../../../../model/stage.ts'
import { inSentence } from '../../../../text/anchored.ts'
import { oneOf } from '../../../../text/one-of.ts'
import { finderOf } from '../../../../text/phrases.ts'
import { atHead } from '../nearby.ts'
import { FEW_DAYS, MANY_DAYS } from './event-length.ts'

const isPreposition = oneOf(prepositions)

const isPresentHave = oneOf(presentHave)
const findPossible = finderOf(possible)
const findWar = finderOf(longWars)
/** "In the fighting, 12 have died" is about one battle, "in the war" about years. */
const isLongWar = oneOf([...longWars].filter((word) => lastingThings.has(word)))

/** How many words after a figure its "since" may stand, and how many after "since" its date. */
const SINCE_REACH = 12
const DATE_REACH = 8

/** How many words may stand between a war and its "has". */
const WAR_REACH = 10

/** How many words before a figure its "has" may stand. */
const HAS_REACH = 3

/** A figure in the perfect tense, in its sentence. */
interface Perfect {
  readonly figure: FoundFigure
  readonly sentence: Sentence
  /** Index of "has" or "have". */
  readonly has: number
  /** Index of the figure's first token, and one past its last. */
  readonly from: number
  readonly to: number
}

/**
 * The figures that count a longer span than the article's event: "more than 330 people have been killed since the truce", "the war
 * has killed 40,000"; also a larger one that continues with it in the next sentence.
 *
 * Where the length of the span is not said, a smaller figure at the head shows that the event is another one.
 */
export function longSpanned(extracted: Geocoded): ReadonlySet<FoundFigure> {
  const spanned = new Set<FoundFigure>()
  const perfects = extracted.casualties.flatMap(
    (figure) => perfectOf(extracted.sentences[figure.sentence], figure) ?? [],
  )
  if (perfects.length === 0) return spanned
  const counting = new Set(perfects.flatMap((one) => (isOfWar(one) || sinceOf(one) !== null ? [one.figure] : [])))
  const head = headFigures(extracted).filter((figure) => !counting.has(figure))
  let last: Sentence | null = null
  for (const one of perfects) {
    const goesOn = last?.paragraph === one.sentence.paragraph && one.sentence.index - last.index <= 1
    if (
      !isLong(extracted, one, head) &&
      !(goesOn && head.every((event) => event === one.figure || size(event) < size(one.figure)))
    )
      continue
    spanned.add(one.figure)
    last = one.sentence
  }
  return spanned
}

function isLong(extracted: Geocoded, one: Perfect, head: readonly FoundFigure[]): boolean {
  const since = sinceOf(one)
  const days = since === null ? null : daysSince(extracted, one, since)
  const { figure } = one
  const isEventSmaller = head.some(
    (event) => event.effect === figure.effect && event.unit === figure.unit && size(event) < size(figure),
  )
  if (days !== null) return days > MANY_DAYS || (days > FEW_DAYS && isEventSmaller)
  return (since !== null && isEventSmaller) || (isOfWar(one) && (head.length > 0 || hasSmaller(extracted, one)))
}

/** Whether the article has a smaller figure of what harmed them, in another tense: that is its event. */
function hasSmaller({ casualties }: Geocoded, { figure }: Perfect): boolean {
  return casualties.some(
    (other) =>
      other !== figure &&
      other.effect === figure.effect &&
      other.unit === figure.unit &&
      !other.negated &&
      !other.hypothetical &&
      size(other) > 0 &&
      size(other) < size(figure),
  )
}

/** What the first sentences count as done. */
function headFigures(extracted: Geocoded): readonly FoundFigure[] {
  return atHead(extracted.casualties, extracted).filter((figure) => !figure.negated && !figure.hypothetical)
}

function size({ best, low, high }: FoundFigure): number {
  return best ?? low ?? high ?? 0
}

/** "have been killed", "has killed"; not "are said to have been killed", "may have died". */
function perfectOf(sentence: Sentence | undefined, figure: FoundFigure): Perfect | null {
  if (sentence === undefined) return null
  const { tokens } = sentence
  const { from, to } = figure.tokens
  for (let has = Math.max(0, from - HAS_REACH); has < to; has++) {
    if (!isPresentHave(tokens[has]) || findPossible(tokens, has - 1) !== null) continue
    if (tokens[has - 1]?.lower !== 'to') return { figure, sentence, has, from, to }
  }
  return null
}

/** Index of the "since" after a figure, or before it. */
function sinceOf({ sentence: { tokens }, from, to }: Perfect): number | null {
  for (let i = 0; i < Math.min(tokens.length, to + SINCE_REACH); i++) {
    if (i === from) i = to
    if (tokens[i]?.lower === 'since') return i
    if (i > to && tokens[i]?.lower === ';') return null
  }
  return null
}

/** How many days the span has that "since" opens, up to the publication; null where it is not said. */
function daysSince({ article, dates }: Geocoded, { sentence }: Perfect, since: number): number | null {
  const date = inSentence(dates, sentence.index).find(
    ({ tokens, from, type }) =>
      tokens.from >= since && tokens.from < since + DATE_REACH && from !== null && type !== 'duration',
  )
  if (date?.from == null || article.published === null) return null
  const [first, last] = [readIsoDay(date.from), readIsoDay(article.published)]
  return first === null || last === null ? null : last - first
}

/** Whether what continues for long did it: "the war in the north has killed", "a war in which 70,000 have died". */
function isOfWar({ sentence: { tokens }, has, from }: Perfect): boolean {
  if (has > from) return isWithinWar(tokens, from)
  for (let i = Math.max(0, has - WAR_REACH); i < has; i++) {
    if (findWar(tokens, i) !== null && !isAfterPreposition(tokens, i)) return true
  }
  return false
}

function isAfterPreposition(tokens: readonly Token[], i: number): boolean {
  return [1, 2].some((n) => isPreposition(tokens[i - n]))
}

/** How many words "during" and its war may stand before the figure: "during this ten-year-long war, 70,000 people have died". */
const DURING_REACH = 12

/** "a war in which" directly before a figure, or "during the war," at the beginning of its clause. */
function isWithinWar(tokens: readonly Token[], from: number): boolean {
  const last = tokens[from - 1]?.lower
  if (last === 'which' && isPreposition(tokens[from - 2])) return isLongWar(tokens[from - 3])
  if (last !== ',' || !isLongWar(tokens[from - 2])) return false
  return tokens.slice(Math.max(0, from - DURING_REACH), from).some(isPreposition)
}
