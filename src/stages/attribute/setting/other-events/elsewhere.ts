import { prepositions } from '../../../../lexicon/en/grammar.ts'
import { clauseBeginnings, eventNouns, otherEventOpeners } from '../../../../lexicon/en/setting.ts'
import type { Sentence, Token } from '../../../../model/document.ts'
import type { FoundFigure } from '../../../../model/figure.ts'
import type { Span } from '../../../../model/span.ts'
import { oneOf } from '../../../../text/one-of.ts'
import { finderOf } from '../../../../text/phrases.ts'

const opensClause = oneOf(clauseBeginnings)

const isEventNoun = oneOf(eventNouns)
const isPreposition = oneOf(prepositions)

const findOpener = finderOf(otherEventOpeners)

/** How many words may stand between "in another" and its noun: "in a separate roadside bomb attack". */
const MOST_WORDS = 4

/** In how many sentences after it a paragraph continues with such an event: some texts are one paragraph. */
const GOES_ON = 3

/** "in another incident": where it stands. */
interface Opener extends Span {
  readonly sentence: number
}

/** The openers of an article, by paragraph. */
export type Openers = ReadonlyMap<number, readonly Opener[]>

export function openersOf(sentences: readonly Sentence[]): Openers {
  const byParagraph = new Map<number, Opener[]>()
  for (const sentence of sentences) {
    const openers = openersIn(sentence)
    if (openers.length === 0) continue
    const known = byParagraph.get(sentence.paragraph)
    if (known === undefined) byParagraph.set(sentence.paragraph, openers)
    else known.push(...openers)
  }
  return byParagraph
}

/**
 * Whether a figure is of another event than the article's own: "In another incident, 26 workers died. Six more were hurt."
 *
 * It continues to the end of its paragraph; figures before it in its clause are its own too: "two men died in a separate attack".
 */
export function isInOtherEvent(openers: Openers, figure: FoundFigure, sentence: Sentence): boolean {
  const near = openers.get(sentence.paragraph)
  if (near === undefined) return false
  const before = near.findLast(({ start }) => start < figure.start)
  if (before !== undefined && sentence.index - before.sentence <= GOES_ON) return true
  const after = near.find(({ start }) => start >= figure.start)
  return after?.sentence === sentence.index && isOneClause(sentence, figure, after)
}

function openersIn({ tokens, index }: Sentence): Opener[] {
  const openers: Opener[] = []
  for (let i = 0; i < tokens.length; i++) {
    const found = findOpener(tokens, i)
    if (found === null) continue
    const [first, last] = [tokens[i], tokens[(nounEnd(tokens, found.to) ?? 0) - 1]]
    if (first !== undefined && last !== undefined) openers.push({ start: first.start, end: last.end, sentence: index })
  }
  return openers
}

/** Where a noun for an event ends that stands within a few words; null where the phrase ends before: "in another town". */
function nounEnd(tokens: readonly Token[], from: number): number | null {
  for (let i = from; i <= from + MOST_WORDS; i++) {
    const token = tokens[i]
    if (token === undefined || (token.kind === 'mark' && token.lower !== '-') || isPreposition(token)) return null
    if (isEventNoun(token)) return i + 1
  }
  return null
}

/** Whether nothing ends the clause between a figure and the event after it. */
function isOneClause({ tokens }: Sentence, { end }: Span, opener: Span): boolean {
  const between = tokens.filter((token) => token.start >= end && token.end <= opener.start)
  return between.every((token) => token.kind !== 'mark' && !opensClause(token))
}
