import { Parser } from 'htmlparser2'
import type { MappedField, XmlMapping } from './mapping.ts'

/** An article as an XML file has it. */
export interface XmlArticle {
  readonly text: string
  /** Whether the text is HTML. */
  readonly isHtml: boolean
  /** Which of the mapping's bodies it is. */
  readonly body: string
  readonly fields: Readonly<Partial<Record<MappedField, string>>>
  readonly extra: Readonly<Record<string, string>>
}

/** Deeper than any vocabulary goes; what is below is left out. */
const DEEPEST = 500
const LONGEST_FIELD = 5000
/** Marks where a block begins or ends in a text; XML has no such character. */
export const BLOCK = '\u0001'
const GAPS = new RegExp(`[\\s${BLOCK}]+`, 'gu')

interface Path {
  readonly written: string
  readonly steps: readonly string[]
  readonly attribute: string | null
  readonly asks: readonly [name: string, value: string] | null
  readonly isShared: boolean
}

interface Capture {
  readonly path: Path
  readonly depth: number
  readonly parts: string[]
  length: number
}

/**
 * Cuts the text of an XML file into articles by a mapping, as the text comes. No DTD is read and no entity of one expanded, and nothing
 * is fetched.
 *
 * @param longest how many characters an article's text may have; what is beyond one more is let go.
 */
export function xmlArticles(
  mapping: XmlMapping,
  longest: number,
): { readonly write: (text: string) => XmlArticle[]; readonly end: () => XmlArticle[] } {
  const fieldPaths = Object.values(mapping.fields).flatMap((paths) => paths ?? [])
  const paths = [...fieldPaths, ...Object.values(mapping.extra ?? {}), ...mapping.bodies].map(pathOf)
  const byName = new Map<string, Path[]>()
  for (const path of paths) {
    const name = path.steps.at(-1) ?? ''
    byName.set(name, [...(byName.get(name) ?? []), path])
  }
  const [articles, blocks, skipped] = [mapping.articles, mapping.blocks, mapping.skipped].map((names) => new Set(names))
  const done: XmlArticle[] = []
  const stack: string[] = []
  const shared = new Map<string, string>()
  let own = new Map<string, string>()
  let captures: Capture[] = []
  /** How deep the article's element is; 0 outside of one. */
  let within = 0
  let skippedAt = 0
  const keep = (path: Path, text: string) => {
    const values = path.isShared ? shared : own
    const isBody = mapping.bodies.includes(path.written)
    const before = values.get(path.written)
    if (before === undefined) values.set(path.written, text)
    else if (isBody) values.set(path.written, `${before}${BLOCK}${text}`)
  }
  const mark = () => {
    for (const capture of captures) capture.parts.push(BLOCK)
  }
  const handler = {
    onopentag(written: string, attributes: Readonly<Record<string, string>>) {
      const name = bare(written)
      stack.push(name)
      if (stack.length > DEEPEST) return
      if (within === 0 && articles?.has(name)) {
        within = stack.length
        own = new Map()
      }
      if (skippedAt > 0) return
      if (skipped?.has(name)) {
        skippedAt = stack.length
        return
      }
      if (blocks?.has(name)) mark()
      for (const path of byName.get(name) ?? []) {
        if (path.isShared ? within > 0 : within === 0) continue
        if (!isAt(path.steps, stack) || !answers(path.asks, attributes)) continue
        if (path.attribute !== null) {
          const value = attributeOf(attributes, path.attribute)
          if (value !== undefined) keep(path, value)
        } else captures.push({ path, depth: stack.length, parts: [], length: 0 })
      }
    },
    ontext(text: string) {
      if (skippedAt > 0) return
      for (const capture of captures) {
        const most = mapping.bodies.includes(capture.path.written) ? longest + 1 : LONGEST_FIELD
        if (capture.length > most) continue
        capture.parts.push(text)
        capture.length += text.length
      }
    },
    onclosetag() {
      const depth = stack.length
      const name = stack.pop() ?? ''
      if (skippedAt === depth) skippedAt = 0
      else if (skippedAt === 0 && depth <= DEEPEST) {
        if (blocks?.has(name)) mark()
        const ended = captures.filter((capture) => capture.depth === depth)
        if (ended.length > 0) {
          captures = captures.filter((capture) => capture.depth !== depth)
          for (const { path, parts } of ended) keep(path, parts.join(''))
        }
      }
      if (within === depth) {
        done.push(articleOf(mapping, own, shared))
        within = 0
        own = new Map()
      }
    },
  }
  const parser = new Parser(handler, { xmlMode: true, decodeEntities: true })
  return {
    write: (text) => {
      parser.write(text)
      return done.splice(0)
    },
    end: () => {
      parser.end()
      return done.splice(0)
    },
  }
}

function articleOf(
  mapping: XmlMapping,
  own: ReadonlyMap<string, string>,
  shared: ReadonlyMap<string, string>,
): XmlArticle {
  const writtenAt = (path: string) => {
    const value = (path.startsWith('/') ? shared : own).get(path)?.replace(GAPS, ' ').trim()
    return value === '' ? undefined : value
  }
  const fields: Partial<Record<MappedField, string>> = {}
  for (const [field, paths] of Object.entries(mapping.fields) as [MappedField, readonly string[]][]) {
    const value = paths.map(writtenAt).find((one) => one !== undefined)
    if (value !== undefined) fields[field] = value
  }
  const extra: Record<string, string> = {}
  for (const [name, path] of Object.entries(mapping.extra ?? {})) {
    const value = writtenAt(path)
    if (value !== undefined) extra[name] = value
  }
  const body = mapping.bodies.find((path) => (own.get(path) ?? '').replace(GAPS, '') !== '') ?? ''
  const text = own.get(body) ?? ''
  return { text, isHtml: mapping.html?.includes(body) === true && /[<&]/.test(text), body, fields, extra }
}

/** @example pathOf('/channel/title').isShared // true */
function pathOf(written: string): Path {
  const [, root = '', way = '', asked, wanted = '', attribute = null] =
    /^(\/?)([^@[]*)(?:\[([^=\]]+)=([^\]]*)\])?(?:@(.+))?$/.exec(written) ?? []
  return {
    written,
    steps: way.split('/'),
    attribute,
    asks: asked === undefined ? null : [asked, wanted],
    isShared: root === '/',
  }
}

function bare(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function isAt(steps: readonly string[], stack: readonly string[]): boolean {
  const from = stack.length - steps.length
  return from >= 0 && steps.every((step, at) => stack[from + at] === step)
}

function answers(asks: Path['asks'], attributes: Readonly<Record<string, string>>): boolean {
  if (asks === null) return true
  const value = attributeOf(attributes, asks[0])
  return asks[1] === '' ? value === undefined : value === asks[1]
}

function attributeOf(attributes: Readonly<Record<string, string>>, name: string): string | undefined {
  return attributes[name] ?? Object.entries(attributes).find(([own]) => bare(own) === name)?.[1]
}
