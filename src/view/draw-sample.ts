import type { ArticleRecord } from '../model/article.ts'
import type { Claim } from '../model/claim.ts'
import type { Drawn } from '../model/review.ts'
import { randomNumbers } from '../run/results/random.ts'
import type { FacetName } from './archive.ts'
import { facetsOf } from './facets.ts'

export interface DrawRequest {
  readonly count: number
  readonly seed: number
  /** What the strata are; a claim that has several values belongs to that of the first. */
  readonly by: FacetName
}

/**
 * Draws claims at random from every stratum in proportion to its size, at least one from each where there are enough draws.
 *
 * One pass, which holds no more ids than `count` a stratum; the same seed draws the same claims.
 */
export async function drawSample(
  written: AsyncIterable<{ readonly article: ArticleRecord; readonly claims: readonly Claim[] }>,
  { count, seed, by }: DrawRequest,
): Promise<Drawn> {
  const next = randomNumbers(seed)
  const strata = new Map<string, { claims: number; readonly kept: string[] }>()
  for await (const { article, claims } of written) {
    for (const claim of claims) {
      const name = facetsOf[by](claim, article)[0] ?? 'none'
      const stratum = strata.get(name) ?? { claims: 0, kept: [] }
      strata.set(name, stratum)
      const seat = stratum.claims < count ? stratum.claims : Math.floor(next() * (stratum.claims + 1))
      if (seat < count) stratum.kept[seat] = claim.id
      stratum.claims++
    }
  }
  const all = [...strata].sort(([a], [b]) => (a < b ? -1 : 1))
  const shares = sharesOf(
    all.map(([, { claims }]) => claims),
    count,
  )
  return {
    seed,
    by,
    strata: all.map(([name, { claims, kept }], i) => ({
      name,
      claims,
      drawn: shuffled(kept, next).slice(0, shares[i] ?? 0),
    })),
  }
}

/**
 * How many are drawn from strata of these sizes: in proportion by largest remainders, and one where that would be none.
 *
 * @example sharesOf([90, 9, 1], 10) // [8, 1, 1]
 */
export function sharesOf(sizes: readonly number[], count: number): number[] {
  const all = sizes.reduce((sum, size) => sum + size, 0)
  if (all <= count) return [...sizes]
  const least = sizes.filter((size) => size > 0).length <= count ? 1 : 0
  const shares = sizes.map((size) => Math.min(size, Math.max(least, Math.floor((count * size) / all))))
  const owed = (i: number) => (count * (sizes[i] ?? 0)) / all - (shares[i] ?? 0)
  const given = () => shares.reduce((sum, share) => sum + share, 0)
  const byDebt = (ways: 1 | -1) => sizes.map((_, i) => i).sort((a, b) => ways * (owed(b) - owed(a)) || a - b)
  while (given() < count) {
    const most = byDebt(1).find((i) => (shares[i] ?? 0) < (sizes[i] ?? 0))
    if (most === undefined) break
    shares[most] = (shares[most] ?? 0) + 1
  }
  while (given() > count) {
    const least = byDebt(-1).find((i) => (shares[i] ?? 0) > 1)
    if (least === undefined) break
    shares[least] = (shares[least] ?? 0) - 1
  }
  return shares
}

/** In another order, each as likely as any other. */
function shuffled<T>(items: readonly T[], next: () => number): T[] {
  const order = [...items]
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1))
    const [a, b] = [order[i], order[j]]
    if (a !== undefined && b !== undefined) [order[i], order[j]] = [b, a]
  }
  return order
}
