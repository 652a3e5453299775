import { furniture, leftoverOpenings, listHeadings, saidOfQuotation } from '../../lexicon/en/page.ts'
import { alternatives } from '../../text/alternatives.ts'

/** A leftover is a short line; longer paragraphs are prose, whatever they begin with. */
const LONGEST = 220
const SEPARATOR = /\s*(?:[|•·»>/]|\s{2,})\s*/u
/** What every separator has; prose, which has none, need not be cut. */
const SEPARATED = /[|•·»>/]|\s\s/u
/** A menu or a row of buttons has at least this many entries. */
const FEWEST_ENTRIES = 2
/** What only prose tells, and no menu: `"We have to go," says Hill`. */
const TOLD = new RegExp(`["”] ${alternatives(saidOfQuotation)}\\b|\\bsaid\\b`)
/** How much longer than the title a line that repeats it may be. */
const GLUE = 40

/**
 * Whether a paragraph is a leftover of the web page: a menu, buttons, "Read more", or the title again with a menu glued to it.
 *
 * @param title the article's title, when it is known and the paragraph is not it.
 * @example isBoilerplate('Share on Facebook   Share on X   Copy link', null) // true
 */
export function isBoilerplate(paragraph: string, title: string | null): boolean {
  if (paragraph.length > LONGEST) return false
  const lower = paragraph.toLowerCase().replaceAll('’', "'")
  if (opensLikeOne(lower)) return true
  if (isMenu(lower)) return true
  return title !== null && repeats(lower, title.toLowerCase().replaceAll('’', "'"))
}

/**
 * Whether a leftover is the heading of a list ("Related stories", "Most read"): the lines below it belong to it.
 *
 * @example isListHeading('Related stories') // true
 */
export function isListHeading(paragraph: string): boolean {
  return listHeadings.has(
    paragraph
      .toLowerCase()
      .replaceAll('’', "'")
      .replace(/[:\s]{1,9}$/, ''),
  )
}

/** By their first letters, since nearly every paragraph is asked. */
const openings = new Map<string, string[]>()
for (const opening of leftoverOpenings) {
  const first = opening.charAt(0)
  openings.set(first, [...(openings.get(first) ?? []), opening])
}

/** By its first words; a sentence of prose that happens to begin so ("Subscribers said") continues with a letter. */
function opensLikeOne(lower: string): boolean {
  const opening = openings.get(lower.charAt(0))?.find((one) => lower.startsWith(one))
  if (opening === undefined) return false
  const next = lower.charAt(opening.length)
  if (/[\p{L}\p{N}']/u.test(next) && /[\p{L}\p{N}]$/u.test(opening)) return false
  return !TOLD.test(lower)
}

function isMenu(lower: string): boolean {
  if (!SEPARATED.test(lower)) return false
  const entries = lower.split(SEPARATOR).filter((entry) => entry !== '')
  if (entries.length < FEWEST_ENTRIES || entries.length > 40) return false
  return entries.filter((entry) => furniture.has(entry)).length * 2 >= entries.length
}

function repeats(lower: string, title: string): boolean {
  return title.length >= 20 && lower.includes(title) && lower.length <= title.length + GLUE
}
