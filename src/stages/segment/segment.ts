import type { Article, Region, RegionKind } from '../../model/article.ts'
import type { Config } from '../../model/config.ts'
import type { Document, Paragraph, Sentence } from '../../model/document.ts'
import type { Span } from '../../model/span.ts'
import type { Stage } from '../../model/stage.ts'
import { tokenize } from '../../text/tokenize.ts'
import { paragraphSpans } from './paragraphs.ts'
import { sentenceEnds } from './sentences.ts'

/** Cuts an article into regions, paragraphs, sentences and tokens. */
export function segment(_config: Config): Stage<Article, Document> {
  return {
    name: 'segment',
    run: (article) => {
      const spans = paragraphSpans(article.text)
      const regions: Region[] = spans.map((span, i) => ({ ...span, kind: regionOf(article, span, i, spans.length) }))
      const sentences: Sentence[] = []
      const paragraphs: Paragraph[] = regions.map(({ start, end, kind }, index) => {
        const from = sentences.length
        sentences.push(...sentencesOf(article.text, { start, end }, kind, index, from))
        return { start, end, index, region: kind, sentences: { from, to: sentences.length } }
      })
      return { article, regions, paragraphs, sentences, readable: true }
    },
  }
}

function regionOf(article: Article, { start, end }: Span, index: number, count: number): RegionKind {
  const text = article.text.slice(start, end)
  if (index === 0 && count > 1 && text.length <= 200 && !/[.!?]["”’']?$/.test(text)) return 'title'
  return 'body'
}

function sentencesOf(text: string, span: Span, region: RegionKind, paragraph: number, first: number): Sentence[] {
  const tokens = tokenize(text, span.start, span.end)
  let from = 0
  return sentenceEnds(tokens).flatMap((to, i) => {
    const own = tokens.slice(from, to)
    from = to
    const [start, end] = [own[0]?.start, own[own.length - 1]?.end]
    if (start === undefined || end === undefined) return []
    return [{ index: first + i, start, end, text: text.slice(start, end), tokens: own, region, paragraph }]
  })
}
