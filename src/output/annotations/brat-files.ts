import type { Span } from '../../model/span.ts'
import { annotated } from './annotation.ts'
import type { FilesOf } from './article-folder.ts'
import { codePoints } from './code-points.ts'

const TYPES = { 'said by': 'Said-by', cue: 'Cue' } as const

/** An article in brat's standoff format: https://brat.nlplab.org/standoff.html */
export const bratFiles: FilesOf = (exported) => {
  const { text } = exported.article
  const at = codePoints(text)
  const { annotations, relations } = annotated(exported)
  const lines: string[] = []
  for (const { id, label, pieces, attributes } of annotations) {
    const parts = pieces.flatMap((piece) => withoutBreaks(text, piece))
    const offsets = parts.map(({ start, end }) => `${at(start)} ${at(end)}`).join(';')
    const words = parts.map(({ start, end }) => text.slice(start, end)).join(' ')
    const name = id.toUpperCase()
    lines.push(`${name}\t${label} ${offsets}\t${words}`)
    const noted = Object.entries(attributes).filter(([, value]) => value !== null)
    if (noted.length > 0) {
      const note = noted.map(([key, value]) => `${key}=${String(value).replace(/\s+/g, ' ')}`).join('; ')
      lines.push(`#${name.slice(1)}\tAnnotatorNotes ${name}\t${note}`)
    }
  }
  for (const { id, label, from, to } of relations)
    lines.push(`${id.toUpperCase()}\t${TYPES[label]} Arg1:${from.toUpperCase()} Arg2:${to.toUpperCase()}`)
  return { txt: text, ann: lines.map((line) => `${line}\n`).join('') }
}

/** The parts of a span between line breaks, which brat does not allow within one. */
function withoutBreaks(text: string, { start, end }: Span): Span[] {
  return Array.from(text.slice(start, end).matchAll(/[^\n\r\s](?:[^\n\r]*[^\n\r\s])?/g), ({ 0: words, index }) => ({
    start: start + index,
    end: start + index + words.length,
  }))
}
