import { readPublicationLine } from '../../english/publication-line.ts'
import { verdictOn } from './class-words.ts'
import { type Block, blocksOf, type Measure, measured } from './density.ts'
import type { Box, Outline } from './outline.ts'
import { blocks as blockTags, headings } from './tags.ts'

/** The text of an article as a page shows it, and how sure it is that this is the article. */
export interface Body {
  /** Empty when the page has none. */
  readonly text: string
  /** How many characters of prose the page has, and which share of it is in the text. */
  readonly prose: number
  readonly share: number
}

type Measures = ReadonlyMap<Box, Measure>

/** Labels are short; a paragraph of class "meta" is not one. */
const LONGEST_LABEL = 100
/** Text that no paragraph holds is the article's from this length on. */
const LEAST_LOOSE = 25
const DENSE = 0.5

/**
 * Finds the article in a page: what is marked as its body, else the element with the densest prose and its similar neighbours.
 *
 * @param title the article's title, whose repetition within the text is left out.
 */
export function bodyOf(outline: Outline, title: string | null): Body {
  const all = blocksOf(outline)
  const measures = measured(outline.boxes, all)
  const prose = [...measures].reduce((sum, [box, measure]) => (box.depth === 1 ? sum + measure.prose : sum), 0)
  const roots = rootsOf(outline.boxes, measures, prose)
  const within = new Map<Box, boolean>()
  const isInside = ({ box }: Block) => (roots.size === 0 ? box.tag === 'p' : isWithin(box, roots, measures, within))
  const kept = all.filter((block) => isInside(block) && isOfArticle(block, title) && !isDateLine(block.text, outline))
  const text = withoutLooseHeadings(kept)
    .map((block) => block.text)
    .join('\n\n')
  return { text, prose, share: prose === 0 ? 0 : Math.min(1, text.length / prose) }
}

/** The elements that hold the article. */
function rootsOf(boxes: readonly Box[], measures: Measures, prose: number): ReadonlySet<Box> {
  const proseOf = (box: Box) => measures.get(box)?.prose ?? 0
  const said = boxes.filter((box) => box.isBody).reduce(most(proseOf), null)
  if (said !== null && proseOf(said) >= LEAST_SAID) return new Set([said])
  const article = boxes.filter(({ tag }) => tag === 'article').reduce(most(proseOf), null)
  const articleHolds = article !== null && proseOf(article) >= LEAST_SAID && proseOf(article) >= prose / 2
  const among = articleHolds ? below(article, boxes) : boxes
  const top = among
    .filter((box) => (measures.get(box)?.score ?? null) !== null)
    .reduce(
      most((box) => scoreOf(box, measures)),
      null,
    )
  if (top === null) return new Set(articleHolds ? [article] : [])
  if (articleHolds && proseOf(top) < proseOf(article) * 0.8) return new Set([article])
  return withNeighbours(widened(top, measures), boxes, measures)
}

/** The element, or one around it that adds prose and hardly anything else, as where each of the first paragraphs has its own. */
function widened(top: Box, measures: Measures): Box {
  let best = top
  for (let box = top.parent; box !== null && box.tag !== 'body'; box = box.parent) {
    const [around, within] = [measures.get(box), measures.get(best)]
    if (around === undefined || within === undefined) break
    const [prose, text] = [around.prose - within.prose, around.length - within.length]
    if (prose >= within.prose * 0.15 && prose >= text * 0.8) best = box
    else if (text > within.length) break
  }
  return best
}

const LEAST_SAID = 250

/** Siblings of the best element that hold the article too, as where an advertisement splits it. */
function withNeighbours(top: Box, boxes: readonly Box[], measures: Measures): ReadonlySet<Box> {
  const least = Math.max(10, scoreOf(top, measures) * 0.2)
  const roots = new Set([top])
  for (const box of boxes) {
    if (box === top || box.parent !== top.parent || box.parent === null) continue
    const { length = 0, linked = 0, score = null } = measures.get(box) ?? {}
    const density = length === 0 ? 1 : linked / length
    const sameName = box.names !== '' && box.names === top.names ? scoreOf(top, measures) * 0.2 : 0
    if (score !== null && scoreOf(box, measures) + sameName >= least) roots.add(box)
    else if (box.tag === 'p' && (length > 80 ? density < 0.25 : density === 0 && length > 0)) roots.add(box)
  }
  return roots
}

function scoreOf(box: Box, measures: Measures): number {
  const { score = null, length = 0, linked = 0 } = measures.get(box) ?? {}
  return score === null ? Number.NEGATIVE_INFINITY : score * (1 - (length === 0 ? 0 : linked / length))
}

const most =
  (value: (box: Box) => number) =>
  (best: Box | null, box: Box): Box | null =>
    best === null || value(box) > value(best) ? box : best

/** An element and everything within it; an element begins after its parent. */
function below(ancestor: Box, boxes: readonly Box[]): Box[] {
  const found = new Set([ancestor])
  for (const box of boxes) if (box.parent !== null && found.has(box.parent)) found.add(box)
  return [...found]
}

/** Whether an element is one of the roots, or within one without a list of links in between. */
function isWithin(box: Box, roots: ReadonlySet<Box>, measures: Measures, known: Map<Box, boolean>): boolean {
  const path: Box[] = []
  let answer = false
  for (let at: Box | null = box; at !== null; at = at.parent) {
    const before = known.get(at)
    if (before !== undefined || roots.has(at)) {
      answer = before ?? true
      if (before === undefined) known.set(at, true)
      break
    }
    path.push(at)
  }
  for (const one of path.reverse()) {
    answer = answer && !isLinks(one, measures)
    known.set(one, answer)
  }
  return answer
}

const GATHERING = /^(?:div|section|ul|ol|dl|table|form|figure|details)$/

function isLinks(box: Box, measures: Measures): boolean {
  const { length = 0, linked = 0 } = measures.get(box) ?? {}
  return GATHERING.test(box.tag) && length > 0 && linked / length > DENSE
}

function isOfArticle({ text, density, box }: Block, title: string | null): boolean {
  if (box.tag === 'h1') return false
  if (headings.has(box.tag) && title !== null && isSame(text, title)) return false
  if (density > 0.8 || (box.tag === 'li' && density > DENSE)) return false
  if (text.length < LONGEST_LABEL && isLabel(box)) return false
  return blockTags.has(box.tag) || text.length >= (box.tag === 'td' || box.tag === 'th' ? 80 : LEAST_LOOSE)
}

/** A line that a page has named for the day of publication, and that says nothing else. */
function isDateLine(text: string, { dateLines }: Outline): boolean {
  return dateLines.includes(text) && readPublicationLine(text) !== null
}

function isLabel({ names, parent }: Box): boolean {
  return verdictOn(names).label || (parent !== null && parent.tag !== 'body' && verdictOn(parent.names).label)
}

/** Whether a heading repeats the title, which is often followed by the publisher's name. */
function isSame(heading: string, title: string): boolean {
  const [a, b] = [heading, title].map((text) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  )
  return a === b || (a !== undefined && a.length >= 20 && b?.startsWith(`${a} `) === true)
}

/** Leaves out headings with no text below them: "Related stories", whose stories were links. */
function withoutLooseHeadings(blocks: readonly Block[]): Block[] {
  return blocks.filter(({ box }, at) => {
    const next = blocks[at + 1]
    return !headings.has(box.tag) || (next !== undefined && !headings.has(next.box.tag))
  })
}
