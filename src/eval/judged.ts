import { isDeepStrictEqual } from 'node:util'
import type { Claim } from '../model/claim.ts'
import type { Review } from '../model/review.ts'
import type { Nested } from './counts.ts'

/** What became of what a person has marked; what he was unsure of is left aside. */
export interface JudgedCounts extends Nested {
  /** Marked right and made again; marked right and made no longer. */
  readonly kept: number
  readonly lost: number
  /** Marked wrong and made again; marked wrong and made no longer. */
  readonly still: number
  readonly mended: number
}

/** By what was marked: `claim` as a whole, `every field` of it, or one field such as `casualties.where`. */
export type Judged = Readonly<Record<string, JudgedCounts>>

/** A mark on a claim, wherever it was made. */
export type Mark = Omit<Review, 'article' | 'why' | 'text'>

/**
 * Counts what became of marked claims among those that are made of their article now.
 *
 * A mark on a field that gives the value it was about holds for that value only: with another one, a wrong field is mended and a right one lost.
 */
export function judgedCounts(marks: readonly Mark[], claims: readonly Claim[]): Judged {
  if (marks.length === 0) return {}
  const made = new Map(claims.map((claim) => [claim.id, claim]))
  const judged = new Map<string, { kept: number; lost: number; still: number; mended: number }>()
  const count = (of: string, right: boolean, isMade: boolean) => {
    const counts = judged.get(of) ?? { kept: 0, lost: 0, still: 0, mended: 0 }
    if (right) counts[isMade ? 'kept' : 'lost']++
    else counts[isMade ? 'still' : 'mended']++
    judged.set(of, counts)
  }
  for (const mark of latest(marks)) {
    if (mark.verdict === 'unsure') continue
    count(mark.field === undefined ? 'claim' : fieldName(mark.field), mark.verdict === 'right', holds(mark, made))
  }
  for (const [claim, own] of byClaim(latest(marks))) {
    const isWrong = own.some(({ verdict }) => verdict === 'wrong')
    const isRight = own.some(({ field, verdict }) => field === undefined && verdict === 'right')
    if (isWrong || isRight) count('every field', !isWrong, made.has(claim) && own.every((mark) => holds(mark, made)))
  }
  return Object.fromEntries(judged)
}

/** Whether a claim is made that has what was marked. */
function holds({ claim, field, value }: Mark, made: ReadonlyMap<string, Claim>): boolean {
  const now = made.get(claim)
  if (now === undefined || field === undefined || value === undefined) return now !== undefined
  return isDeepStrictEqual(at(now, field), value)
}

/** What a record has at a path; undefined where it has nothing of its own there. */
function at(record: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, key)
          ? (value as Readonly<Record<string, unknown>>)[key]
          : undefined,
      record,
    )
}

/** @example fieldName('casualties.1.where') // 'casualties.where' */
const fieldName = (path: string): string => path.replace(/\.\d+/g, '')

/** Of several marks on one thing the last counts: a person may change his mind. */
function latest(marks: readonly Mark[]): readonly Mark[] {
  return [...new Map(marks.map((mark) => [`${mark.claim} ${mark.field ?? ''}`, mark])).values()]
}

function byClaim(marks: readonly Mark[]): Map<string, Mark[]> {
  const claims = new Map<string, Mark[]>()
  for (const mark of marks) {
    const own = claims.get(mark.claim)
    if (own === undefined) claims.set(mark.claim, [mark])
    else own.push(mark)
  }
  return claims
}
