import type { ArticleRecord } from '../../model/article.ts'
import type { Claim } from '../../model/claim.ts'
import type { Span } from '../../model/span.ts'
import { sameContent, wordsWithin } from '../extent.ts'
import { judge } from '../judge.ts'
import { tolls } from '../kinds/tolls.ts'
import { type ChangedField, changedFields } from './fields.ts'
import type { Sides } from './matched.ts'
import type { RawArticle, RawRecord } from './raw-output.ts'

/** A claim that is on one side only, or is another on the second, with its words in their sentence. */
export interface ClaimDifference {
  readonly what: 'came' | 'went' | 'changed'
  readonly article: string
  readonly claim: string
  /** Of the second side; of the first where it went. */
  readonly rules: readonly string[]
  readonly fields: readonly ChangedField[]
  readonly sentence: string
}

/** A toll that the article settles on, on either side; null where it has none. */
export interface TollDifference {
  readonly article: string
  readonly a: string | null
  readonly b: string | null
}

export interface ArticleDifference {
  readonly claims: readonly ClaimDifference[]
  readonly tolls: readonly TollDifference[]
  /** How many claims each side has. */
  readonly counts: readonly [a: number, b: number]
}

/** Compares an article on both sides. What is the same to the byte is not read. */
export function compare([a, b]: Sides): ArticleDifference {
  const inB = new Map(b?.claims.map((claim) => [claim.id, claim.bytes]))
  const inA = new Map(a?.claims.map((claim) => [claim.id, claim.bytes]))
  const pairs: [Claim, Claim][] = []
  for (const { id, bytes } of a?.claims ?? []) {
    const other = inB.get(id)
    if (other !== undefined && !bytes.equals(other)) pairs.push([read(bytes), read(other)])
  }
  const went = (a?.claims ?? []).filter(({ id }) => !inB.has(id)).map(claimOf)
  const came = (b?.claims ?? []).filter(({ id }) => !inA.has(id)).map(claimOf)
  const counts = [a?.claims.length ?? 0, b?.claims.length ?? 0] as const
  const sameArticle = a !== null && b !== null && a.bytes.equals(b.bytes)
  if (sameArticle && pairs.length + went.length + came.length === 0) return { claims: [], tolls: [], counts }
  const [articleA, articleB] = [a === null ? null : articleOf(a), b === null ? null : articleOf(b)]
  const textA = articleA?.text ?? ''
  const textB = articleB?.text ?? textA
  // With another text, spans do not tell which claims are one
  const judged = textA === textB ? judge(content(textA), went, came) : { pairs: [], missed: went, astray: came }
  const rewritten = judged.pairs.map(({ gold, found }): [Claim, Claim] => [gold, found])
  const claims = [
    ...[...pairs, ...rewritten].flatMap(([was, is]) => {
      const fields = changedFields(was, is)
      return fields.length === 0 ? [] : [difference('changed', is, textB, fields)]
    }),
    ...judged.missed.map((claim) => difference('went', claim, textA)),
    ...judged.astray.map((claim) => difference('came', claim, textB)),
  ]
  return { claims, tolls: sameArticle ? [] : tollDifferences(articleA, articleB), counts }
}

const read = (bytes: Buffer): Claim => JSON.parse(bytes.toString('utf8'))
const claimOf = ({ bytes }: RawRecord): Claim => read(bytes)
const articleOf = ({ bytes }: RawArticle): ArticleRecord => JSON.parse(bytes.toString('utf8'))

/** Claims are one when they share half of their words both ways. */
function content(text: string) {
  const known = new Map<Claim, ReadonlySet<number>>()
  const words = (claim: Claim) => {
    const own = known.get(claim) ?? wordsWithin(text, claim.spans)
    known.set(claim, own)
    return own
  }
  return {
    spans: ({ spans }: Claim) => spans,
    near: (a: Claim, b: Claim) => sameContent(words(a), words(b)),
    value: (a: Claim, b: Claim) => a.form === b.form,
  }
}

function difference(
  what: ClaimDifference['what'],
  { id, article, spans, rules }: Claim,
  text: string,
  fields: readonly ChangedField[] = [],
): ClaimDifference {
  return { what, article: article.id, claim: id, rules, fields, sentence: around(text, spans) }
}

function tollDifferences(a: ArticleRecord | null, b: ArticleRecord | null): TollDifference[] {
  const article = b?.id ?? a?.id ?? ''
  const keyed = (record: ArticleRecord | null) =>
    new Map(record?.tolls.map((toll) => [`${toll.effect} ${toll.unit}`, tolls.label(toll)]))
  const [was, is] = [keyed(a), keyed(b)]
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter((key) => was.get(key) !== is.get(key))
    .map((key) => ({ article, a: was.get(key) ?? null, b: is.get(key) ?? null }))
}

const BEFORE = 120
const LONGEST = 600

/**
 * The words around a claim on one line, the content in braces. Cut at the ends of sentences as far as full stops tell: an archive
 * has too many to read each sentence anew.
 */
function around(text: string, spans: readonly Span[]): string {
  const [first, last] = [spans[0], spans[spans.length - 1]]
  if (first === undefined || last === undefined) return ''
  const before = text.slice(Math.max(0, first.start - BEFORE), first.start)
  const lead = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. ') + 1) + 1)
  const after = text.slice(last.end, last.end + BEFORE)
  const stop = /[.!?]["”’]?(?=\s|$)|\n/.exec(after)
  const tail = stop === null ? after : after.slice(0, stop.index + stop[0].length)
  let words = ''
  let at = first.start
  for (const { start, end } of spans) {
    words += `${text.slice(at, start)}{${text.slice(start, end)}}`
    at = end
  }
  const line = `${lead}${words}${tail}`.replace(/\s+/g, ' ').trim()
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line
}
