import type { Extent } from '../../../model/anchor.ts'
import type { Document, Paragraph, Sentence } from '../../../model/document.ts'
import type { QuotationMention } from '../../../model/quotation.ts'
import { contains, type Span } from '../../../model/span.ts'
import { tokenFrom } from '../../../text/anchored.ts'
import { ordered } from '../../../text/ordered.ts'
import type { Extractor } from '../extractor.ts'
import { doubleMarks, singleQuotations } from './marks.ts'
import { type Pair, pairMarks } from './pairing.ts'
import { endOfSpeech } from './unclosed.ts'
import { useOf } from './use.ts'

/** Finds what stands within quotation marks, paragraph by paragraph, and tells speech from mere words. */
export const quotations: Extractor<QuotationMention> = {
  name: 'quotations',
  extract: ({ article: { text }, paragraphs, sentences }: Document) => {
    const found: QuotationMention[] = []
    let carried = false
    const spoken = paragraphs.filter(({ region }) => region !== 'boilerplate')
    for (const [i, paragraph] of spoken.entries()) {
      const goesOn = opensQuoted(text, spoken[i + 1])
      const pairs: Pair[] = pairMarks(doubleMarks(text, paragraph), paragraph, carried).map((pair) =>
        pair.closed || pair.end < paragraph.end ? pair : cutAtSpeaker(text, pair, goesOn),
      )
      for (const pair of withSingles(text, paragraph, pairs)) {
        const mention = quotationOf(text, paragraph, sentences, pair)
        if (mention !== null) found.push(mention)
      }
      carried = pairs.some(({ closed, end }) => !closed && end === paragraph.end)
    }
    return found
  },
}

/** The quotations of a paragraph with those in single marks. */
function withSingles(text: string, paragraph: Paragraph, pairs: readonly Pair[]): readonly Pair[] {
  const singles = singleQuotations(text, paragraph, pairs).map(
    ({ start, end }): Pair => ({
      start,
      end,
      family: 'single',
      content: { start: start + 1, end: end - 1 },
      closed: true,
    }),
  )
  if (singles.length === 0) return pairs
  // Double marks within single ones are a quotation in a quotation.
  const outer = pairs.filter((pair) => !singles.some((single) => contains(single, pair)))
  return ordered([...outer, ...singles], (a, b) => a.start - b.start)
}

/** Who said it, and when, to the end of the paragraph; what a comma follows may be told by whoever goes on. */
const ALL_BUT_SPEAKER = /^[^.!?:;,]{1,80}\.?\s*$/u

const OPENS_QUOTED = /^\s*(?:["“„‟«»]|``|'')/u

const opensQuoted = (text: string, paragraph: Paragraph | undefined): boolean =>
  paragraph !== undefined && OPENS_QUOTED.test(text.slice(paragraph.start, paragraph.start + 4))

/**
 * A quotation that nothing closes ends where its speaker is named.
 *
 * @param goesOn whether the next paragraph may continue with it: then the speaker must be all that follows.
 */
function cutAtSpeaker(text: string, pair: Pair, goesOn: boolean): Pair {
  const end = endOfSpeech(text, pair.content)
  if (end === null || (goesOn && !ALL_BUT_SPEAKER.test(text.slice(end, pair.content.end)))) return pair
  const { start, family, content, closed } = pair
  return { start, end, family, content: { start: content.start, end }, closed }
}

const extentOf = (sentences: readonly Sentence[], { start, end }: Span): Extent => ({
  from: tokenFrom(sentences, start, start),
  until: tokenFrom(sentences, end, end - 1),
})

function quotationOf(
  text: string,
  paragraph: Paragraph,
  sentences: readonly Sentence[],
  marks: Pair,
): QuotationMention | null {
  const { start, end } = trimmed(text, marks.content)
  if (start >= end || !/[\p{L}\p{N}]/u.test(text.slice(start, Math.min(end, start + 200)))) return null
  const { id, use } = useOf(text, marks, { start, end }, paragraph)
  const continues = !marks.closed && marks.end === paragraph.end
  return {
    text: text.slice(start, end),
    start,
    end,
    marks: { start: marks.start, end: marks.end },
    use: continues ? 'speech' : use,
    continues,
    paragraph: paragraph.index,
    rule: id,
    extent: extentOf(sentences, marks),
  }
}

function trimmed(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && /\s/u.test(text.charAt(start))) start++
  while (end > start && /\s/u.test(text.charAt(end - 1))) end--
  return { start, end }
}
