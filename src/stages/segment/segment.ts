import { tokenize } from '../../english/tokenize.ts'
import type { Article, RegionKind } from '../../model/article.ts'
import type { Config } from '../../model/config.ts'
import type { Document, Paragraph, Sentence } from '../../model/document.ts'
import type { Span } from '../../model/span.ts'
import type { Stage } from '../../model/stage.ts'
import type { Trace } from '../../model/trace.ts'
import { gather } from '../../text/gather.ts'
import { languageOf } from './language.ts'
import { paragraphSpans } from './paragraphs.ts'
import { type Layout, layOut } from './regions.ts'
import { sentenceEnds } from './sentences.ts'

/** Cuts an article into regions, paragraphs, sentences and tokens, and fills in what its own lines say: title, byline, date. */
export function segment(_config: Config, trace: Trace | null = null): Stage<Article, Document> {
  return {
    name: 'segment',
    run: (article) => {
      const layout = layOut(article, paragraphSpans(article.text))
      const sentences: Sentence[] = []
      const paragraphs: Paragraph[] = layout.regions.map(({ start, end, kind }, index) => {
        const from = sentences.length
        for (const sentence of sentencesOf(article.text, { start, end }, kind, index, from)) sentences.push(sentence)
        return { start, end, index, region: kind, sentences: { from, to: sentences.length } }
      })
      const known = described(article, layout)
      const readable = known.language === null || /^en\b/i.test(known.language)
      return { article: known, regions: layout.regions, paragraphs, sentences, readable, trace }
    },
  }
}

/** The article with what its own text says about it, where the input did not. */
function described(article: Article, { title, byline, dateline, day: beside }: Layout): Article {
  const day = article.published === null ? (dateline?.day ?? beside) : null
  return {
    ...article,
    title: article.title ?? title,
    byline: article.byline ?? byline,
    language: article.language ?? languageOf(article.text),
    published: article.published ?? day,
    publishedFrom: day === null ? article.publishedFrom : 'dateline',
  }
}

function sentencesOf(text: string, span: Span, region: RegionKind, paragraph: number, first: number): Sentence[] {
  const tokens = tokenize(text, span.start, span.end)
  let from = 0
  return gather(sentenceEnds(tokens), (to, i) => {
    const own = tokens.slice(from, to)
    from = to
    const [start, end] = [own[0]?.start, own[own.length - 1]?.end]
    if (start === undefined || end === undefined) return []
    return [{ index: first + i, start, end, text: text.slice(start, end), tokens: own, region, paragraph }]
  })
}
