import { months } from '../../../lexicon/en/dates/months.ts'
import { leadingWords, sureBeforeMonths } from '../../../lexicon/en/dates.ts'
import { frequentWords } from '../../../lexicon/en/grammar.ts'
import type { Sentence, Token } from '../../../model/document.ts'
import type { Found } from '../../../rules/rule-set.ts'
import { isCapital } from '../../../text/capital.ts'
import { oneOf } from '../../../text/one-of.ts'
import { after, before, wordsOf } from './captures.ts'
import type { Meaning } from './meaning.ts'

const isFrequentWord = oneOf(frequentWords)
const isLeadingWord = oneOf(leadingWords)
const isMonth = oneOf(months.keys())

const CAPITALIZED = /^\p{Lu}\p{Ll}/u

/**
 * The months that a text uses as surnames: "Theresa May", "Ms. March". What it later says of "May" alone is then hardly the month.
 *
 * A headline that writes every word with a capital is not an evidence.
 */
export function monthsAsNames(sentences: readonly Sentence[]): ReadonlySet<string> {
  const borne = new Set<string>()
  for (const { tokens, region } of sentences) {
    if (region !== 'body') continue
    for (let at = 1; at < tokens.length; at++) {
      const token = tokens[at]
      if (token === undefined || !isCapital(token.text) || !isMonth(token)) continue
      const { lower, text } = token
      if (!lower.endsWith('.') && CAPITALIZED.test(text) && isName(tokens, at)) borne.add(lower)
    }
  }
  return borne
}

/** Whether a month's name comes after a given name or a title, and no day or year after it. */
function isName(tokens: readonly Token[], at: number): boolean {
  const [previous, next] = [tokens[at - 1], tokens[at + 1]]
  if (previous?.kind !== 'word' || next?.kind === 'number' || !CAPITALIZED.test(previous.text)) return false
  return !isLeadingWord(previous) && (at > 1 || !isFrequentWord(previous))
}

/** Whether a month found is more likely somebody's name, in a text where it is one. */
export function isBearer({ value, match }: Found<Meaning>, borne: ReadonlySet<string>): boolean {
  if (value.kind !== 'month' || value.year !== null || value.which !== null) return false
  if (!borne.has(wordsOf(match))) return false
  return !sureBeforeMonths.has(before(match)?.lower ?? '') || after(match)?.lower === "'s"
}
