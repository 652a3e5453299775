import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Article } from '../../src/model/article.ts'
import { configSchema } from '../../src/model/config.ts'
import type { Attributed } from '../../src/model/stage.ts'
import type { Note } from '../../src/model/trace.ts'
import { attribute } from '../../src/stages/attribute/attribute.ts'
import { extract } from '../../src/stages/extract/extract.ts'
import { segment } from '../../src/stages/segment/segment.ts'

export type EvidenceNote = Extract<Note, { step: 'evidence' }>

export const config = configSchema.parse({})

/** An article as read, with the evidence that its stages noted. */
export interface Read {
  readonly attributed: Attributed
  readonly notes: readonly EvidenceNote[]
}

/** Reads an article with a trace that keeps the evidence. */
export function readArticle(article: Article): Read {
  const notes: EvidenceNote[] = []
  const trace = { note: (note: Note) => void (note.step === 'evidence' && notes.push(note)) }
  const document = segment(config, trace).run(article)
  return { attributed: attribute(config).run(extract(config).run(document)), notes }
}

/** A line of gold: an article and what people found in it. */
export interface GoldLine<Gold> {
  readonly id: string
  readonly text: string
  readonly title?: string | null
  readonly published?: string | null
  readonly url?: string | null
  readonly effect?: string
  readonly gold: Gold
}

export const linesOf = <Gold>(file: string): GoldLine<Gold>[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

export function articleOf({ id, text, title, published, url }: Omit<GoldLine<unknown>, 'gold'>): Article {
  return {
    id,
    source: { file: id, record: null, format: 'text' },
    sha256: createHash('sha256').update(text).digest('hex'),
    title: title ?? null,
    byline: null,
    publisher: null,
    url: url ?? null,
    language: 'en',
    published: published ?? null,
    publishedFrom: published == null ? null : 'input',
    text,
    extra: {},
  }
}

/** Whether an article is of the first half of all; each half is checked with what the other says. */
export const isOfOneHalf = (id: string): boolean => (createHash('sha256').update(id).digest()[0] ?? 0) % 2 === 0
