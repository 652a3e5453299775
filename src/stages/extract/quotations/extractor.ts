import type { Document, Paragraph } from '../../../model/document.ts'
import type { QuotationMention } from '../../../model/quotation.ts'
import type { Span } from '../../../model/span.ts'
import type { Extractor } from '../extractor.ts'
import { doubleMarks, type MarkFamily, singleQuotations } from './marks.ts'
import { pairMarks } from './pairing.ts'
import { useOf } from './use.ts'

/** Finds what stands within quotation marks, paragraph by paragraph, and tells speech from mere words. */
export const quotations: Extractor<QuotationMention> = {
  name: 'quotations',
  extract: ({ article: { text }, paragraphs }: Document) => {
    const found: QuotationMention[] = []
    let carried = false
    for (const paragraph of paragraphs) {
      if (paragraph.region === 'boilerplate') continue
      const pairs = pairMarks(doubleMarks(text, paragraph), paragraph, carried)
      const singles = singleQuotations(text, paragraph, pairs).map((marks) => ({
        ...marks,
        family: 'single' as MarkFamily,
        content: { start: marks.start + 1, end: marks.end - 1 },
        closed: true,
      }))
      for (const { content, closed, ...marks } of [...pairs, ...singles].sort((a, b) => a.start - b.start)) {
        const mention = quotationOf(text, paragraph, marks, content, !closed && marks.end === paragraph.end)
        if (mention !== null) found.push(mention)
      }
      carried = pairs.some(({ closed, end }) => !closed && end === paragraph.end)
    }
    return found
  },
}

function quotationOf(
  text: string,
  paragraph: Paragraph,
  marks: Span,
  content: Span,
  continues: boolean,
): QuotationMention | null {
  const { start, end } = trimmed(text, content)
  if (start >= end || !/[\p{L}\p{N}]/u.test(text.slice(start, Math.min(end, start + 200)))) return null
  const { id, use } = useOf(text, marks, { start, end }, paragraph)
  return {
    text: text.slice(start, end),
    start,
    end,
    marks: { start: marks.start, end: marks.end },
    use: continues ? 'speech' : use,
    continues,
    paragraph: paragraph.index,
    rule: id,
  }
}

function trimmed(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && /\s/u.test(text.charAt(start))) start++
  while (end > start && /\s/u.test(text.charAt(end - 1))) end--
  return { start, end }
}
