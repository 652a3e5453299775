import { verdictOn } from './class-words.ts'
import { parsePage } from './parse.ts'
import { inline, silent } from './tags.ts'

/** An element that begins and ends a block, with what its class and id say of it. */
export interface Box {
  readonly tag: string
  /** Its place in the outline; null of the outermost. */
  readonly parent: Box | null
  readonly names: string
  /** Whether it is marked as holding the article: itemprop="articleBody". */
  readonly isBody: boolean
  readonly depth: number
}

/** A stretch of text between two beginnings or ends of blocks, white space as the page has it. */
export interface Stretch {
  readonly text: string
  /** How many characters of it are in links. */
  readonly linked: number
  readonly box: Box
}

/** What a page holds, in one pass and without a tree of its nodes. */
export interface Outline {
  readonly stretches: readonly Stretch[]
  readonly boxes: readonly Box[]
  /** The first content of each meta tag, by its name, property or itemprop in lower case. */
  readonly metas: ReadonlyMap<string, string>
  readonly linkedData: readonly string[]
  /** `datetime` of elements that are marked as the time of publication. */
  readonly times: readonly string[]
  /** `datetime` of other `time` elements within the article, in their order. */
  readonly otherTimes: readonly string[]
  /** The text of elements that are named for a date, or are a `time`: "27/11/2017 01:57 | Updated 27/11/2017 19:20". */
  readonly dateLines: readonly string[]
  /** The text of the first element of class "byline". */
  readonly byline: string | null
  readonly title: string
  readonly language: string | null
  readonly canonical: string | null
}

const UNLIKELY_ROLES = /^(?:menu|menubar|complementary|navigation|alert|alertdialog|dialog|search|banner|contentinfo)$/
/** The elements that no class marks as boilerplate: their names describe the whole page. */
const WHOLE = /^(?:html|body|main|article)$/

/**
 * Goes through a page once. Nothing of it is run and nothing fetched.
 *
 * @param keepForeign keeps the elements whose names say that they are not the article, for pages where every name does.
 */
export function outlineOf(html: string, keepForeign: boolean): Outline {
  const metas = new Map<string, string>()
  const linkedData: string[] = []
  const times: string[] = []
  const otherTimes: string[] = []
  const dateLines: string[] = []
  let byline: string | null = null
  /** How many characters of text have come. */
  let seen = 0
  /** What is noted of the element that is open: its text is a line by itself. */
  let noted: { readonly kind: 'date' | 'byline'; readonly tag: string; depth: number; text: string } | null = null
  const boxes: Box[] = []
  const stretches: Stretch[] = []
  let title = ''
  let language: string | null = null
  let canonical: string | null = null

  let box: Box = { tag: 'html', parent: null, names: '', isBody: false, depth: 0 }
  let parts: string[] = []
  /** Whether it is within a link. A link ends where the next begins; an anchor without a target is not a link, and often never closed. */
  let inLink = false
  let linked = 0
  /** How many elements deep it is within one that is left out; 0 outside. */
  let hidden = 0
  let script: string[] | null = null
  let inTitle = false

  const flush = (): void => {
    if (parts.length === 0) return
    const text = parts.join('')
    parts = []
    if (/\S/.test(text)) stretches.push({ text, linked, box })
    linked = 0
  }
  const isLeftOut = (tag: string, attributes: Readonly<Record<string, string>>): boolean => {
    if (silent.has(tag)) return true
    const { role, style } = attributes
    if ('hidden' in attributes || attributes['aria-hidden'] === 'true') return true
    if (style !== undefined && /display\s*:\s*none/i.test(style)) return true
    if (role !== undefined && UNLIKELY_ROLES.test(role)) return true
    return !keepForeign && !WHOLE.test(tag) && !inline.has(tag) && verdictOn(namesOf(attributes)).foreign
  }
  parsePage(html, {
    open(tag, attributes) {
      if (tag === 'meta') addMeta(metas, attributes)
      else if (tag === 'link' && attributes['rel'] === 'canonical') canonical ??= attributes['href'] ?? null
      else if (tag === 'html') language = attributes['lang'] ?? attributes['xml:lang'] ?? null
      else if (tag === 'script' && /^application\/ld\+json\b/i.test(attributes['type'] ?? '')) script = []
      else if (tag === 'title' && title === '' && hidden === 0) inTitle = true
      if (isPublicationTime(tag, attributes)) times.push(attributes['datetime'] ?? attributes['content'] ?? '')
      else if (
        tag === 'time' &&
        hidden === 0 &&
        attributes['datetime'] &&
        seen < HEAD &&
        isAboutArticle(box) &&
        !isUpdate(attributes)
      )
        otherTimes.push(attributes['datetime'])
      if (noted !== null && noted.tag === tag) noted.depth++
      else if (noted === null && hidden === 0 && !voids.has(tag)) {
        const kind = notedAs(tag, attributes)
        if (kind !== null && (kind !== 'byline' || byline === null)) noted = { kind, tag, depth: 1, text: '' }
      }
      if (hidden > 0) hidden++
      else if (tag === 'br') parts.push('\n')
      else if (isLeftOut(tag, attributes)) hidden = 1
      else if (tag === 'a') inLink = 'href' in attributes
      else if (!inline.has(tag)) {
        flush()
        const isBody = attributes['itemprop'] === 'articleBody'
        box = { tag, parent: box, names: namesOf(attributes), isBody, depth: box.depth + 1 }
        boxes.push(box)
      }
    },
    text(text) {
      if (script !== null) script.push(text)
      else if (inTitle) title += text
      if (hidden > 0) return
      if (noted !== null && noted.text.length < LONGEST_NOTED) noted.text += text
      parts.push(text)
      seen += text.length
      if (inLink) linked += text.length
    },
    close(tag) {
      if (tag === 'script' && script !== null) {
        linkedData.push(script.join(''))
        script = null
      } else if (tag === 'title') inTitle = false
      if (noted?.tag === tag && --noted.depth === 0) {
        const line = noted.text.replace(/\s+/gu, ' ').trim()
        if (line.length >= LONGEST_NOTED || line === '') noted = null
        else if (noted.kind === 'byline') byline ??= line
        else if (dateLines.length < MOST_LINES) dateLines.push(line)
        noted = null
      }
      if (hidden > 0) hidden--
      else if (tag === 'br') return
      else if (tag === 'a') inLink = false
      else if (!inline.has(tag)) {
        flush()
        box = box.parent ?? box
      }
    },
  })
  flush()
  return { stretches, boxes, metas, linkedData, times, otherTimes, dateLines, byline, title, language, canonical }
}

/** A time more than this many characters down belongs to a comment or to another story. */
const HEAD = 1500
const LONGEST_NOTED = 150
const MOST_LINES = 20
const voids: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
)
const DATE_NAMES =
  /(?:^|[\s_-])(?:date|dateline|published|publish-date|pubdate|posted|posted-on|timestamp|entry-date)(?:$|[\s_-])/i
const BYLINE_NAMES = /(?:^|\s)(?:[a-z-]*__)?byline(?:-name|-author)?(?:\s|$)/i

function notedAs(tag: string, attributes: Readonly<Record<string, string>>): 'date' | 'byline' | null {
  const { class: names = '', itemprop = '' } = attributes
  if (BYLINE_NAMES.test(names)) return 'byline'
  return tag === 'time' || itemprop === 'datePublished' || DATE_NAMES.test(names) ? 'date' : null
}

/** Within the article's own element: a time beside a link to another story says nothing of this one. */
function isAboutArticle(box: Box): boolean {
  for (let at: Box | null = box; at !== null; at = at.parent) {
    if (at.tag === 'li' || at.tag === 'ul') return false
    if (at.tag === 'article' || at.tag === 'main') return true
  }
  return false
}

function isUpdate(attributes: Readonly<Record<string, string>>): boolean {
  return /modif|updat/i.test(`${attributes['itemprop'] ?? ''} ${attributes['class'] ?? ''}`)
}

function namesOf(attributes: Readonly<Record<string, string>>): string {
  const { class: names = '', id = '' } = attributes
  return id === '' ? names : `${names} ${id}`
}

function addMeta(metas: Map<string, string>, attributes: Readonly<Record<string, string>>): void {
  const content = attributes['content']?.trim()
  if (!content) return
  for (const key of [attributes['property'], attributes['name'], attributes['itemprop']]) {
    const name = key?.trim().toLowerCase()
    if (name && !metas.has(name)) metas.set(name, content)
  }
}

function isPublicationTime(tag: string, attributes: Readonly<Record<string, string>>): boolean {
  if (attributes['itemprop'] === 'datePublished') return tag !== 'meta'
  return (
    tag === 'time' &&
    ('pubdate' in attributes || /(?:^|\s)(?:published|entry-date)(?:\s|$)/.test(attributes['class'] ?? ''))
  )
}
