import type { Article } from '../model/article.ts'
import type { Config } from '../model/config.ts'
import { overlaps, type Span } from '../model/span.ts'
import type { Verdict } from '../model/verdict.ts'
import { pipeline } from '../pipeline.ts'
import type { Change } from './difference.ts'
import { type MissingFact, missingFrom, numbersIn } from './facts.ts'
import { type Found, type Indexed, locate } from './locate.ts'
import type { Stated } from './stated.ts'
import { pairAt, pairsOf, wordsOf } from './words.ts'

/** What came of looking a claim up in its article: a line of the report. */
export interface Verification {
  readonly schema: 'claimwire/verification@1'
  readonly claim: string
  /** The article that it was looked for in; null when there is none that it could be from. */
  readonly article: string | null
  readonly text: string
  readonly found: Found | 'no-article'
  readonly spans: readonly Span[]
  readonly changes: readonly Change[]
  /** Numbers, names and dates of the claim that are not in the article. */
  readonly missing: readonly MissingFact[]
  /** Who says it: as the claim has it, and by our reading; agrees is null where either is not known. */
  readonly speaker: {
    readonly claimed: string | null
    readonly read: readonly string[]
    readonly agrees: boolean | null
  }
}

/** Whether everything that a claim says is in its article; who says it is a matter of reading, and not asked here. */
export function stands({ found, missing }: Verification): boolean {
  return (found === 'verbatim' || found === 'same-words') && missing.length === 0
}

interface Read extends Indexed {
  readonly article: Article
  readonly numbers: ReadonlySet<string>
  readonly names: ReadonlySet<string>
  readonly verdict: () => Verdict
}

/** Looks claims up in articles, each of which is read once, when a claim first needs it. */
export function verifier(articles: readonly Article[], config: Config): (stated: Stated) => Verification {
  const run = pipeline(config)
  const readings = articles.map((article) => once(() => readingOf(article, run)))
  const byKey = new Map<string, number>()
  articles.forEach(({ id, url, source }, at) => {
    for (const key of [source.file, url, id]) if (key !== null) byKey.set(key, at)
  })
  const likely = once(() => mostLikely(readings.map((read) => read())))
  return (stated) => {
    const at = stated.article === null ? (articles.length === 1 ? 0 : likely()(stated.text)) : byKey.get(stated.article)
    const read = at === undefined || at === null ? undefined : readings[at]?.()
    return read === undefined ? withoutArticle(stated) : verified(stated, read)
  }
}

function verified(stated: Stated, read: Read): Verification {
  const { found, spans, changes } = locate(stated.text, read)
  const date = stated.date === null || isDated(read, stated.date) ? [] : [{ kind: 'date', text: stated.date } as const]
  const missing = found === 'verbatim' || found === 'same-words' ? date : [...missingFrom(stated.text, read), ...date]
  return {
    schema: 'claimwire/verification@1',
    claim: stated.id,
    article: read.article.id,
    text: stated.text,
    found,
    spans,
    changes,
    missing,
    speaker: speakerOf(stated, spans, read),
  }
}

function withoutArticle({ id, text, speaker }: Stated): Verification {
  return {
    schema: 'claimwire/verification@1',
    claim: id,
    article: null,
    text,
    found: 'no-article',
    spans: [],
    changes: [],
    missing: [],
    speaker: { claimed: speaker, read: [], agrees: null },
  }
}

function readingOf(article: Article, run: (article: Article) => Verdict): Read {
  const { text } = article
  const words = wordsOf(text)
  return {
    article,
    text,
    words,
    pairs: pairsOf(words),
    numbers: new Set(numbersIn(text).map(({ key }) => key)),
    names: new Set([...words, ...wordsOf(article.title ?? '')].map(({ key }) => key.replace(/'s$/, ''))),
    verdict: once(() => run(article)),
  }
}

/** The article that has most of a claim's pairs of words, for claims that do not say which theirs is. */
function mostLikely(readings: readonly Read[]): (text: string) => number | null {
  const holders = new Map<string, number[]>()
  readings.forEach(({ pairs }, at) => {
    for (const pair of pairs.keys()) {
      const known = holders.get(pair)
      if (known === undefined) holders.set(pair, [at])
      else known.push(at)
    }
  })
  return (text) => {
    const words = wordsOf(text)
    const votes = new Map<number, number>()
    for (let i = 0; i + 1 < words.length; i++)
      for (const at of holders.get(pairAt(words, i)) ?? []) votes.set(at, (votes.get(at) ?? 0) + 1)
    let best: number | null = null
    for (const [at, count] of votes) if (best === null || count > (votes.get(best) ?? 0)) best = at
    return best
  }
}

/** Whether an article speaks of a day: within a date that it names, or as the day of its publication. */
function isDated({ article, verdict }: Read, day: string): boolean {
  if (article.published?.startsWith(day)) return true
  const dates = verdict().article?.dates ?? []
  return dates.some(({ from, to }) => from !== null && to !== null && from.slice(0, day.length) <= day && day <= to)
}

function speakerOf({ speaker }: Stated, spans: readonly Span[], { verdict }: Read): Verification['speaker'] {
  if (spans.length === 0) return { claimed: speaker, read: [], agrees: null }
  const claims = verdict().claims.filter((claim) =>
    claim.spans.some((one) => spans.some((span) => overlaps(one, span))),
  )
  const speakers = claims.flatMap(({ attribution }) => attribution?.speakers ?? [])
  const read = [...new Set(speakers.map(({ name, text }) => name ?? text))]
  if (speaker === null || read.length === 0) return { claimed: speaker, read, agrees: null }
  const known = speakers.flatMap(({ name, text }) => [name ?? text, text]).map(lastWords)
  return { claimed: speaker, read, agrees: known.some((name) => isOneName(name, lastWords(speaker))) }
}

const lastWords = (name: string): readonly string[] => wordsOf(name).map(({ key }) => key)

/** Whether one of two names ends as the other does: "Leyla Mammadova" and "Mammadova". */
function isOneName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length > 0 && short.every((word) => long.includes(word))
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
