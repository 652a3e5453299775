/** A line of a page as it stands there: heights and places in points, from the page's lower left corner. */
export interface Line {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly height: number
}

/** A piece of text as pdf.js gives it; marked content has none. */
interface Item {
  readonly str?: string
  readonly transform?: readonly number[]
  readonly height?: number
  readonly width?: number
  readonly hasEOL?: boolean
}

/** Joins the pieces of a page into lines, in the page's own order, which follows its columns in what programs write. */
export function linesOf(items: readonly unknown[]): Line[] {
  const lines: Line[] = []
  let text = ''
  let begin: { readonly x: number; readonly y: number; readonly height: number } | null = null
  const flush = () => {
    const trimmed = text.replace(/\s+/gu, ' ').trim()
    if (begin !== null && trimmed !== '') lines.push({ ...begin, text: trimmed })
    text = ''
    begin = null
  }
  let right = 0
  for (const item of items as readonly Item[]) {
    if (item.str === undefined) continue
    const [, , , scale = 0, x = 0, y = 0] = item.transform ?? []
    const height = item.height || Math.abs(scale)
    if (begin !== null && Math.abs(y - begin.y) > Math.max(2, begin.height * 0.6)) flush()
    else if (begin !== null && x - right > Math.max(30, height * 4)) flush() // another column
    if (item.str.trim() !== '') {
      begin ??= { x, y, height }
      right = x + (item.width ?? 0)
    }
    text += item.str
    if (item.hasEOL) flush()
  }
  flush()
  return lines
}

/** Lines at the head and foot of pages that are the same but for their numbers, on so many pages. */
const RUNNING = 3
const NUMBER = /\d+/g

/**
 * The text of a document: its lines joined to paragraphs, a blank line between them, without running heads and numbers of pages. A word
 * that is cut at the end of a line stays as it is; `repair.hyphens` joins it.
 */
export function textOf(pages: readonly (readonly Line[])[]): string {
  const seen = new Map<string, number>()
  const keyOf = ({ text }: Line) => text.replace(NUMBER, '#')
  const edges = (lines: readonly Line[]) => new Set([...lines.slice(0, 2), ...lines.slice(-2)])
  for (const lines of pages)
    for (const key of new Set([...edges(lines)].map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1)
  const paragraphs: string[] = []
  let open: Line[] = []
  const flush = () => {
    if (open.length > 0) paragraphs.push(open.map(({ text }) => text).join('\n'))
    open = []
  }
  for (const lines of pages) {
    const running = edges(lines)
    const width = Math.max(0, ...lines.map(({ text }) => text.length))
    for (const line of lines) {
      if (
        running.has(line) &&
        ((seen.get(keyOf(line)) ?? 0) >= RUNNING || /^(?:page )?\d{1,4}(?: of \d{1,4})?$/i.test(line.text))
      )
        continue
      const last = open.at(-1)
      if (last !== undefined && isApart(last, line, width)) flush()
      open.push(line)
    }
  }
  flush()
  return paragraphs.map((paragraph) => paragraph.replace(/(?<![-\u00ad])\n/g, ' ')).join('\n\n')
}

/** Whether a paragraph ends between two lines: a gap, an indent, another size of letters, or a short line that ends a sentence. */
function isApart(above: Line, below: Line, width: number): boolean {
  const gap = above.y - below.y
  if (Math.abs(above.height - below.height) > 1) return true
  const ends = /[.!?:"”’)]$/.test(above.text)
  // Above: the text goes on in the next column or on the next page.
  if (gap < 0 || gap > 300) return ends && above.text.length < width * 0.8
  if (gap > above.height * 1.9) return true
  if (below.x - above.x > above.height * 0.8 && ends) return true
  return ends && above.text.length < width * 0.6
}
