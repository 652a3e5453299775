import type { Span } from '../../../model/span.ts'
import type { Mark, MarkFamily } from './marks.ts'

/** A stretch between marks, the marks themselves included; `closed` is false where the paragraph ends it. */
export interface Pair extends Span {
  readonly family: MarkFamily
  readonly content: Span
  readonly closed: boolean
}

/**
 * Pairs the double marks of a paragraph; only the outermost quotation is kept, quotations within it are its words.
 *
 * A quotation that is left open ends with its paragraph, so that a missing mark never swallows an article. A paragraph that closes
 * what it did not open is quoted from its start, when the paragraph before was left open (`carried`).
 */
export function pairMarks(marks: readonly Mark[], paragraph: Span, carried: boolean): Pair[] {
  const pairs: Pair[] = []
  let nextOf: ReturnType<typeof following> | null = null // seldom asked: most paragraphs have marks of one family
  const nests = balanced(marks) && !carried
  let opening: Mark | null = null
  let depth = 0
  let inner = false
  let seen = false
  const close = (from: Mark, end: number, contentEnd: number, closed: boolean) => {
    const content = { start: from.end, end: contentEnd }
    if (content.end > content.start) pairs.push({ start: from.start, end, family: from.family, content, closed })
  }
  marks.forEach((mark, i) => {
    let end = false
    if (opening === null) {
      inner = false
      if (mark.opens) {
        opening = mark
        depth = 1
      } else if (carried && !seen && mark.start > paragraph.start) {
        const content = { start: paragraph.start, end: mark.start }
        pairs.push({ start: paragraph.start, end: mark.end, family: mark.family, content, closed: true })
      }
      seen = true
      return
    }
    if (mark.family !== opening.family) {
      // Marks of another family within it come in pairs; one that closes what nothing opened within closes it: “mixed".
      if (mark.opens && !mark.closes) inner = true
      else if (inner) inner = false
      else if (mark.closes && !mark.opens) end = true
      else {
        nextOf ??= following(marks)
        if (nextOf(opening.family, i) !== 'closes' && mark.closes) end = true
      }
      if (!end) return
    }
    if (mark.opens && !mark.closes) {
      if (nests && mark.family === 'curly') {
        depth++
        return
      }
      close(opening, mark.start, mark.start, false)
      opening = mark
      depth = 1
      return
    }
    if (!end && nests && mark.family === 'curly' && --depth > 0) return
    close(opening, mark.end, mark.start, true)
    opening = null
  })
  if (opening !== null) close(opening, paragraph.end, paragraph.end, false)
  return pairs
}

/** For a mark and a family: whether the family's next mark after it closes or opens; null when there is none. */
function following(marks: readonly Mark[]): (family: MarkFamily, at: number) => 'closes' | 'opens' | null {
  const next = marks.map((): Partial<Record<MarkFamily, 'closes' | 'opens'>> => ({}))
  let known: Partial<Record<MarkFamily, 'closes' | 'opens'>> = {}
  for (let i = marks.length - 1; i >= 0; i--) {
    next[i] = known
    const mark = marks[i]
    if (mark !== undefined) known = { ...known, [mark.family]: mark.closes ? 'closes' : 'opens' }
  }
  return (family, at) => next[at]?.[family] ?? null
}

/** Whether as many curly marks open as close, so that one within another is a quotation in a quotation. */
function balanced(marks: readonly Mark[]): boolean {
  let sum = 0
  for (const { family, opens } of marks) if (family === 'curly') sum += opens ? 1 : -1
  return sum === 0
}
