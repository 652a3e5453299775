import { createHash } from 'node:crypto'
import iconv from 'iconv-lite'
import type { Article } from '../model/article.ts'
import type { Config } from '../model/config.ts'
import { plainText } from './page/plain-text.ts'

type Kind = keyof Config['repair']

/** What is put in the place of a stretch of the text as it came in. */
interface Edit {
  readonly kind: Kind
  readonly start: number
  readonly end: number
  readonly replacement: string
}

/** Where `extra` keeps what was mended. */
const REPAIRS = 'repairs'

/**
 * Mends a text as the configuration asks. Every offset of the records is then into the mended text; `extra.repairs` says what stood there
 * before, so that the text as it came in can be put together again: in each of its entries, `original` stood where `start` to `end` is now.
 */
export function repaired(article: Article, { repair }: Config): Article {
  if (!isAsked(repair)) return article
  const { text } = article
  const edits = (Object.keys(finders) as Kind[]).flatMap((kind) => (repair[kind] ? finders[kind](text) : []))
  if (edits.length === 0) return article
  // Where two reach for the same characters, the one that begins first has them.
  edits.sort((a, b) => a.start - b.start || b.end - a.end)
  const repairs: { kind: Kind; start: number; end: number; original: string }[] = []
  const parts: string[] = []
  let length = 0
  let at = 0
  const put = (part: string) => {
    parts.push(part)
    length += part.length
  }
  for (const { kind, start, end, replacement } of edits) {
    if (start < at) continue
    put(text.slice(at, start))
    repairs.push({ kind, start: length, end: length + replacement.length, original: text.slice(start, end) })
    put(replacement)
    at = end
  }
  put(text.slice(at))
  const mended = parts.join('')
  if (mended.trim() === '') return article
  const sha256 = createHash('sha256').update(mended).digest('hex')
  return { ...article, text: mended, sha256, extra: { ...article.extra, [REPAIRS]: repairs } }
}

function isAsked({ hyphens, lines, mojibake, html, furniture }: Config['repair']): boolean {
  return hyphens || lines || mojibake || html || furniture
}

const finders: Readonly<Record<Kind, (text: string) => Edit[]>> = {
  mojibake: doubleEncoded,
  html: leftMarkup,
  furniture: runningHeads,
  hyphens: cutWords,
  lines: wrappedLines,
}

/** A character of UTF-8 whose bytes were read as Windows-1252: a first byte, then what bytes of 80 to BF look like there. */
const LOOKS_DOUBLE =
  /[\u00C2-\u00F4][\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013\u2014\u2018-\u201E\u2020-\u2022\u2026\u2030\u2039\u203A\u20AC\u2122]{1,3}/g

/** The bytes that the letters of Windows-1252 stand for; the five that it does not have are themselves. */
const BYTE_OF: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 256 }, (_, byte) => {
    const letter = iconv.decode(Buffer.from([byte]), 'windows-1252')
    return [letter === '\uFFFD' ? String.fromCharCode(byte) : letter, byte] as const
  }),
)

function doubleEncoded(text: string): Edit[] {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  return Array.from(text.matchAll(LOOKS_DOUBLE)).flatMap(({ 0: found, index }) => {
    // The longest beginning of it that is one character.
    for (let length = found.length; length >= 2; length--) {
      const bytes = [...found.slice(0, length)].map((letter) => BYTE_OF.get(letter) ?? letter.charCodeAt(0))
      try {
        const replacement = decoder.decode(Uint8Array.from(bytes))
        if ([...replacement].length === 1) return [{ kind: 'mojibake', start: index, end: index + length, replacement }]
      } catch {
        // A shorter one may be.
      }
    }
    return []
  })
}

const MARKUP = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8}\d?);|<\/?[a-z][a-z\d]{0,10}(?:\s[^<>]{0,300})?\/?>/gi
const ENDS_LINE = /^<\/?(?:p|br|div|li|h[1-6]|tr|blockquote)\b/i

function leftMarkup(text: string): Edit[] {
  return Array.from(text.matchAll(MARKUP)).flatMap(({ 0: found, index }) => {
    const replacement = found.startsWith('<') ? (ENDS_LINE.test(found) ? '\n' : '') : entity(found)
    return replacement === found ? [] : [{ kind: 'html', start: index, end: index + found.length, replacement }]
  })
}

function entity(written: string): string {
  if (/^&(?:nbsp|#160|#xa0);$/i.test(written)) return '\u00A0'
  // One without a meaning stays as it is.
  return plainText(`x${written}x`).slice(1, -1) || written
}

const FEWEST = 3
const LONGEST_HEAD = 80

/** Lines that stand at least three times, but for their numbers, and lines of a number alone: what pages repeat. */
function runningHeads(text: string): Edit[] {
  const lines: { readonly start: number; readonly end: number; readonly key: string }[] = []
  const seen = new Map<string, number>()
  let start = 0
  for (const line of text.split('\n')) {
    const trimmed = line.trim()
    if (trimmed !== '' && trimmed.length <= LONGEST_HEAD && !/[.!?]["”’]?$/.test(trimmed)) {
      const key = trimmed.replace(/\d+/g, '#')
      seen.set(key, (seen.get(key) ?? 0) + 1)
      lines.push({ start, end: Math.min(text.length, start + line.length + 1), key })
    }
    start += line.length + 1
  }
  return lines
    .filter(({ key }) =>
      /\p{L}/u.test(key) ? (seen.get(key) ?? 0) >= FEWEST : /^[#\s–—-]+$/.test(key) && key.includes('#'),
    )
    .map(({ start, end }) => ({ kind: 'furniture', start, end, replacement: '' }))
}

const CUT = /(\p{L}{2,30})(?:-|\u00AD)[ \t]{0,3}\r?\n[ \t]{0,20}(\p{Ll}{2,30})/gu

/** Words cut at the ends of lines are joined; the hyphen stays where the text has the word with it elsewhere. */
function cutWords(text: string): Edit[] {
  return Array.from(text.matchAll(CUT)).map(({ 0: found, 1: first = '', 2: second = '', index }) => {
    const replacement = text.includes(`${first}-${second}`) ? '-' : ''
    return { kind: 'hyphens', start: index + first.length, end: index + found.length - second.length, replacement }
  })
}

const NARROWEST = 40
const WIDEST = 130
const RAGGED = 25

/** Line breaks within a paragraph whose lines are cut at a width: all of them but the last are about equally long. */
function wrappedLines(text: string): Edit[] {
  const edits: Edit[] = []
  let from = 0
  for (const block of text.split(/(\n[ \t]*\n)/)) {
    const lines = block.split('\n')
    const lengths = lines.map((line) => line.trimEnd().length)
    const longest = lengths.reduce((most, length) => Math.max(most, length), 0)
    const isWrapped = lines.length > 2 && longest >= NARROWEST && longest <= WIDEST
    if (isWrapped && lengths.slice(0, -1).every((length) => length >= longest - RAGGED)) {
      let at = from
      for (const line of lines.slice(0, -1)) {
        const end = at + line.length + 1
        edits.push({ kind: 'lines', start: at + line.trimEnd().length, end, replacement: ' ' })
        at = end
      }
    }
    from += block.length
  }
  return edits
}
