import { prepositions } from '../../../lexicon/en/grammar.ts'
import { eventNouns, otherEventOpeners } from '../../../lexicon/en/setting.ts'
import type { Sentence, Token } from '../../../model/document.ts'
import type { FoundFigure } from '../../../model/figure.ts'
import type { Span } from '../../../model/span.ts'
import { finderOf } from '../../../text/phrases.ts'

const findOpener = finderOf(otherEventOpeners)

/** How many words may stand between "in another" and its noun: "in a separate roadside bomb attack". */
const MOST_WORDS = 4

/** In how many sentences behind it a paragraph goes on with such an event: some texts are one paragraph. */
const GOES_ON = 3

/** "in another incident": where it stands. */
interface Opener extends Span {
  readonly sentence: number
}

/**
 * A test that tells figures of an event beside the article's own: "In another incident, 26 workers died. Six more were hurt."
 *
 * It goes on to the end of its paragraph; figures before it in its clause are its own too: "two men died in a separate attack".
 */
export function elsewhereOf(sentences: readonly Sentence[]): (figure: FoundFigure, sentence: Sentence) => boolean {
  const byParagraph = new Map<number, Opener[]>()
  for (const sentence of sentences) {
    const openers = openersIn(sentence)
    if (openers.length > 0) {
      byParagraph.set(sentence.paragraph, [...(byParagraph.get(sentence.paragraph) ?? []), ...openers])
    }
  }
  return (figure, sentence) => {
    const openers = byParagraph.get(sentence.paragraph) ?? []
    const before = openers.findLast(({ start }) => start < figure.start)
    if (before !== undefined && sentence.index - before.sentence <= GOES_ON) return true
    const behind = openers.find(({ start }) => start >= figure.start)
    return behind?.sentence === sentence.index && isOneClause(sentence, figure, behind)
  }
}

function openersIn({ tokens, index }: Sentence): readonly Opener[] {
  return tokens.flatMap((token, i) => {
    const found = findOpener(tokens, i)
    const to = found === null ? null : nounEnd(tokens, found.to)
    return to === null ? [] : [{ start: token.start, end: tokens[to - 1]?.end ?? token.end, sentence: index }]
  })
}

/** Where a noun for an event ends that stands within a few words; null where the phrase ends before: "in another town". */
function nounEnd(tokens: readonly Token[], from: number): number | null {
  for (let i = from; i <= from + MOST_WORDS; i++) {
    const token = tokens[i]
    if (token === undefined || (token.kind === 'mark' && token.lower !== '-') || prepositions.has(token.lower))
      return null
    if (eventNouns.has(token.lower)) return i + 1
  }
  return null
}

/** Whether nothing ends the clause between a figure and the event behind it. */
function isOneClause({ tokens }: Sentence, { end }: Span, opener: Span): boolean {
  const between = tokens.filter((token) => token.start >= end && token.end <= opener.start)
  return between.every(({ kind, lower }) => kind !== 'mark' && !CLAUSE.test(lower))
}

/** Words that begin a clause of its own: "five died, and in another attack three". */
const CLAUSE = /^(?:and|but|while|whereas|after|before|as|when|who|that)$/
