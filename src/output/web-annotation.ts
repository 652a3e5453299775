import { annotated } from './annotations/annotation.ts'
import { codePoints } from './annotations/code-points.ts'
import { articleExporter } from './annotations/per-article.ts'
import { articleIri } from './iri.ts'

/** Characters before and after, by which the words are found again in a page that has changed. */
const CONTEXT = 32

/** W3C Web Annotations. */
export const webAnnotation = articleExporter({
  name: 'web-annotation',
  summary: 'W3C Web Annotations, for Hypothesis and the like',
  description: 'Writes annotations.jsonld: a page of W3C Web Annotations, each with its words and their position.',
  notes: `A TextPositionSelector counts code points of the article's text, as the recommendation says; the TextQuoteSelector with what
stands before and after finds the words in the page itself. The target is the article's url, or a urn where there is none.`,
  holds: 'annotations',
  file: {
    name: 'annotations.jsonld',
    opening:
      '{"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationPage","id":"urn:claimwire:annotations","items":[\n',
    between: ',\n',
    closing: '\n]}\n',
  },
  additions: (exported) => {
    const { article } = exported
    const at = codePoints(article.text)
    const quoted = (start: number, end: number) => ({
      type: 'TextQuoteSelector',
      exact: article.text.slice(start, end),
      prefix: article.text.slice(wholeBefore(article.text, start - CONTEXT), start),
      suffix: article.text.slice(end, wholeAfter(article.text, end + CONTEXT)),
    })
    return annotated(exported).annotations.map(({ id, label, pieces, attributes }) => ({
      id: `${articleIri({ id: article.id, url: null })}:${id}`,
      type: 'Annotation',
      motivation: 'tagging',
      body: [
        { type: 'TextualBody', purpose: 'tagging', value: label },
        ...Object.entries(attributes).flatMap(([name, value]) =>
          value === null ? [] : [{ type: 'TextualBody', purpose: 'describing', value: `${name}: ${value}` }],
        ),
      ],
      target: pieces.map(({ start, end }) => ({
        source: articleIri(article),
        selector: [quoted(start, end), { type: 'TextPositionSelector', start: at(start), end: at(end) }],
      })),
    }))
  },
})

/** An offset that does not cut a surrogate pair in two, moved outwards. */
function wholeBefore(text: string, offset: number): number {
  const at = Math.max(0, offset)
  return /^[\uDC00-\uDFFF]/.test(text.charAt(at)) && at > 0 ? at - 1 : at
}

function wholeAfter(text: string, offset: number): number {
  return offset < text.length && /^[\uDC00-\uDFFF]/.test(text.charAt(offset)) ? offset + 1 : offset
}
