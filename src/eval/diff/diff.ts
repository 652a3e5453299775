import { type ClaimDifference, compare, type TollDifference } from './compare.ts'
import { isBeside } from './fields.ts'
import { matched } from './matched.ts'

/** How often something happened. */
interface Turns {
  came: number
  went: number
  changed: number
}

/** What became of all claims of an output folder in another one. */
export interface DiffSummary {
  readonly articles: { readonly both: number; readonly onlyA: number; readonly onlyB: number }
  readonly claims: { readonly a: number; readonly b: number; readonly same: number } & Readonly<Turns>
  /** Of the changed: in how sure they are, and by which rules, alone. */
  readonly beside: number
  readonly fields: Readonly<Record<string, number>>
  readonly rules: Readonly<Record<string, Readonly<Turns>>>
  readonly tolls: number
}

/** What is handed out while the folders are read. */
export interface DiffWatch {
  readonly claim: (difference: ClaimDifference) => Promise<void> | undefined
  readonly toll: (difference: TollDifference) => Promise<void> | undefined
}

/**
 * Compares two output folders, article by article: which claims came, went and changed, in which fields and by which rules.
 *
 * Reads both as streams; memory does not grow with them.
 *
 * @throws {Failure} `not-an-output`
 */
export async function diffOutputs(a: string, b: string, watch: DiffWatch): Promise<DiffSummary> {
  const articles = { both: 0, onlyA: 0, onlyB: 0 }
  const claims = { a: 0, b: 0, same: 0, came: 0, went: 0, changed: 0 }
  const fields = new Map<string, number>()
  const rules = new Map<string, Turns>()
  let beside = 0
  let tolls = 0
  for await (const sides of matched(a, b)) {
    articles[sides[0] === null ? 'onlyB' : sides[1] === null ? 'onlyA' : 'both']++
    const found = compare(sides)
    claims.a += found.counts[0]
    claims.b += found.counts[1]
    let met = 0
    for (const difference of found.claims) {
      claims[difference.what]++
      if (difference.what !== 'came') met++
      for (const { field } of difference.fields) fields.set(field, (fields.get(field) ?? 0) + 1)
      for (const rule of new Set(difference.rules)) {
        const own = rules.get(rule) ?? { came: 0, went: 0, changed: 0 }
        own[difference.what]++
        rules.set(rule, own)
      }
      if (difference.what === 'changed' && isBeside(difference.fields)) beside++
      await watch.claim(difference)
    }
    claims.same += found.counts[0] - met
    for (const difference of found.tolls) {
      tolls++
      await watch.toll(difference)
    }
  }
  const often = ([nameA, n]: readonly [string, number], [nameB, m]: readonly [string, number]) =>
    m - n || (nameA < nameB ? -1 : 1)
  const all = ({ came, went, changed }: Turns) => came + went + changed
  return {
    ...{ articles, claims, beside, tolls },
    fields: Object.fromEntries([...fields].sort(often)),
    rules: Object.fromEntries([...rules].sort(([nameA, n], [nameB, m]) => often([nameA, all(n)], [nameB, all(m)]))),
  }
}
