import type { Review, ReviewFile, Verdict } from '../../model/review.ts'
import type { ShownClaim } from '../archive.ts'
import type { Archive } from './archive.ts'
import { type Field, fieldsOf } from './fields.ts'

/** What somebody has said of the claims of a page. */
export interface Reviews {
  readonly of: (claim: string, field?: string) => Review | undefined
  readonly all: () => readonly Review[]
  /** Sets a verdict, or takes back the one that is there. */
  readonly mark: (review: Review) => void
  readonly explain: (claim: string, field: string | undefined, why: string) => void
  /** Takes verdicts from a saved file; those on claims and values that the page does not have are left out, and counted. */
  readonly load: (file: string) => { readonly taken: number; readonly left: number }
  readonly save: () => string
  /** Calls back after every change; gives a function that ends it. */
  readonly watch: (changed: () => void) => () => void
}

/** Keeps reviews from one visit to the next, where the browser lets pages do so. */
export interface Shelf {
  readonly read: () => string | null
  readonly write: (text: string) => void
}

const keyOf = (claim: string, field: string | undefined) => `${claim} ${field ?? ''}`
const VERDICTS: readonly string[] = ['right', 'wrong', 'unsure'] satisfies Verdict[]

export function reviewsOf(archive: Archive, shelf: Shelf): Reviews {
  const kept = new Map<string, Review>()
  const watchers = new Set<() => void>()
  const numbers = new Map(archive.claims.ids.map((id, number) => [id, number]))
  const changed = () => {
    shelf.write(saved([...kept.values()], archive))
    for (const watcher of watchers) watcher()
  }
  const take = (text: string) => {
    let taken = 0
    const reviews = readReviews(text)
    for (const review of reviews) {
      const number = numbers.get(review.claim)
      if (number === undefined || !stillSays(archive, number, review)) continue
      kept.set(keyOf(review.claim, review.field), review)
      taken++
    }
    return { taken, left: reviews.length - taken }
  }
  take(shelf.read() ?? '')
  return {
    of: (claim, field) => kept.get(keyOf(claim, field)),
    all: () => [...kept.values()],
    mark: (review) => {
      const key = keyOf(review.claim, review.field)
      const before = kept.get(key)
      if (before?.verdict === review.verdict) kept.delete(key)
      else kept.set(key, { ...review, ...(before?.why !== undefined && { why: before.why }) })
      changed()
    },
    explain: (claim, field, why) => {
      const before = kept.get(keyOf(claim, field))
      if (before === undefined) return
      const { why: _, ...rest } = before
      kept.set(keyOf(claim, field), why.trim() === '' ? rest : { ...rest, why: why.trim() })
      changed()
    },
    load: (file) => {
      const result = take(file)
      changed()
      return result
    },
    save: () => saved([...kept.values()], archive),
    watch: (watcher) => {
      watchers.add(watcher)
      return () => watchers.delete(watcher)
    },
  }
}

/** How many characters of a claim a review repeats, for those who read the file. */
const REPEATED = 200

/** A verdict on a claim, or on one of its fields with the value that it has. */
export function reviewOf(claim: ShownClaim, article: string, verdict: Verdict, field?: Field): Review {
  const words = claim.text.length > REPEATED ? `${claim.text.slice(0, REPEATED)}…` : claim.text
  const about = field === undefined ? {} : { field: field.path, value: field.record as Review['value'] }
  return { claim: claim.id, article, verdict, text: words, ...about }
}

/** A file of reviews: JSON, which YAML is read from too, with a line a verdict so that a diff shows which changed. */
function saved(reviews: readonly Review[], { sample }: Archive): string {
  const lines = [
    '"schema": "claimwire/review@1"',
    ...(sample === null ? [] : [`"sample": ${JSON.stringify(sample)}`]),
    `"reviews": [${reviews.map((review) => `\n  ${JSON.stringify(review)}`).join(',')}\n]`,
  ]
  return `{\n${lines.join(',\n')}\n}\n`
}

/** The reviews of a file, as far as they are; a file may have been changed by hand. */
function readReviews(text: string): Review[] {
  try {
    const { reviews } = JSON.parse(text) as Partial<ReviewFile>
    return Array.isArray(reviews) ? reviews.filter(isReview) : []
  } catch {
    return []
  }
}

function isReview(value: unknown): value is Review {
  if (typeof value !== 'object' || value === null) return false
  const { claim, verdict, why, field } = value as Partial<Record<keyof Review, unknown>>
  const optional = (one: unknown) => one === undefined || typeof one === 'string'
  return typeof claim === 'string' && VERDICTS.includes(String(verdict)) && optional(why) && optional(field)
}

/** Whether a field is still what was judged. */
function stillSays(archive: Archive, number: number, { field, value }: Review): boolean {
  if (field === undefined || value === undefined) return true
  const found = fieldsOf(archive.claim(number)).find(({ path }) => path === field)
  return JSON.stringify(found?.record) === JSON.stringify(value)
}
