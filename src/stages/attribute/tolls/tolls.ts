import { type Effect, effectSchema, type Toll } from '../../../model/casualty.ts'
import type { Document } from '../../../model/document.ts'
import type { Figure } from '../../../model/figure.ts'
import type { Report } from '../../../model/quotation.ts'
import { isHit } from '../setting/shots.ts'
import { withSources } from './accounts.ts'
import { isClaimed } from './claimed.ts'
import { restated } from './restated.ts'
import { type Sum, sumsOf } from './sums.ts'
import { supersededAs } from './superseded.ts'

/** What each reason says, for a person. */
export const tollReasons: Readonly<Record<Toll['reason'], string>> = {
  latest: 'it replaces an earlier figure that the article gives beside it',
  repeated: 'several figures of the article say as much',
  largest: 'it is the largest of the article’s figures',
  only: 'it is the only figure of its effect',
  sum: 'figures that are told side by side add up to it',
  difference: 'so many were shot, less those who died',
}

/** For each effect the figure that the article stands by for its main event, with the reason. */
export function tollsOf(
  document: Document,
  casualties: readonly Figure[],
  reports: readonly Report[] = [],
): readonly Toll[] {
  const { trace } = document
  const figures = casualties.filter((figure) => {
    const why = uncounted(document, figure)
    if (why !== null) trace?.note({ step: 'uncounted', figure, why })
    return why === null
  })
  if (figures.length === 0) return []
  return effectSchema.options.flatMap((effect) =>
    (['people', 'households'] as const).flatMap((unit) => {
      const counted = figures.filter((one) => one.outcome === effect && one.unit === unit)
      if (counted.length === 0) return []
      const all = ofHouseholds(counted)
      const own = unclaimed(document, all)
      const settled = tollOf(effect, own, figures)
      if (settled === null) return []
      const toll = together(settled, sumsOf(document, own))
      const figure = own.find(({ start, end }) => start === toll.from.start && end === toll.from.end)
      const told = all.filter((one) => supersededAs(document, one) === null)
      return [figure === undefined ? toll : withSources(toll, figure, told, reports)]
    }),
  )
}

/** Why no toll is taken from a figure; null where it is asserted of the main event as a whole. */
function uncounted(document: Document, figure: Figure): string | null {
  if (figure.event !== 'main') return 'it is of another event'
  if (figure.hypothetical) return 'it is not asserted'
  if (figure.partOf !== null) return 'it is a part of another figure'
  if (figure.negated && size(figure) !== 0) return 'it is negated'
  if (document.sentences[figure.sentence]?.region === 'boilerplate') return 'it stands in boilerplate'
  return supersededAs(document, figure) === 'dropped' ? 'it was only the first account' : null
}

/** Destroyed homes say less about the displaced than counted families. */
function ofHouseholds(figures: readonly Figure[]): readonly Figure[] {
  const families = figures.filter(({ homes }) => !homes)
  return families.length > 0 ? families : figures
}

/** What a side of the fight claims, or somebody had said earlier, gives way to what is reported as a fact. */
function unclaimed(document: Document, figures: readonly Figure[]): readonly Figure[] {
  if (figures.length < 2) return figures
  const told = figures.filter((figure) => !isClaimed(document, figure) && supersededAs(document, figure) === null)
  return told.length > 0 ? told : figures
}

/** How large a figure is; null where nothing is known. */
function size({ best, low, high }: Figure): number | null {
  return best ?? low ?? high
}

/** The sum of the sides of a battle, where it is more than any figure. */
function together(toll: Toll, sums: readonly Sum[]): Toll {
  let best = toll
  for (const { first, total, open } of sums) {
    if (total <= (best.best ?? best.low ?? 0) || toll.reason === 'latest') continue
    const { start, end } = first
    const high = open ? null : total
    const modifier = open ? 'at-least' : 'exact'
    best = restated(toll, { low: total, best: total, high, modifier, reason: 'sum', from: { start, end } })
  }
  return best
}

function tollOf(effect: Effect, figures: readonly Figure[], all: readonly Figure[]): Toll | null {
  const dead = fatal(all)
  const [stated, reason] = choose(figures.filter((figure) => !isHit(figure)))
  const [shot, shotReason] = choose(figures.filter(isHit))
  if (shot !== null && (stated === null || (size(shot) ?? 0) - dead > (size(stated) ?? 0))) {
    return tollFrom(shot, shotReason, effect === 'injured' ? dead : 0)
  }
  return stated === null ? null : tollFrom(stated, reason, 0)
}

/** A toll as its figure says, less the dead among those who were shot. */
function tollFrom(figure: Figure, reason: Toll['reason'], dead: number): Toll {
  const { outcome, unit, modifier, start, end } = figure
  const less = (count: number | null) => (count === null ? null : Math.max(0, count - dead))
  return {
    effect: outcome,
    low: less(figure.low),
    best: less(figure.best),
    high: less(figure.high),
    modifier,
    unit,
    reason: dead > 0 ? 'difference' : reason,
    from: { start, end },
    sources: [],
  }
}

/** The dead among those who were shot: "four were shot, one fatally" leaves three hurt. */
function fatal(figures: readonly Figure[]): number {
  let most = 0
  for (const { outcome, best, low } of figures) if (outcome === 'killed') most = Math.max(most, best ?? low ?? 0)
  return most
}

/** What a figure yields to others of its effect for, in order: those that it holds for count only where no other is left. */
const YIELDING: readonly ((figure: Figure) => boolean)[] = [
  ({ modifier }) => modifier === 'vague',
  // "up to 165" says less than "at least 86"
  ({ modifier }) => modifier === 'at-most' || modifier === 'fewer-than',
  // A raised toll was corrected on purpose
  ({ previous }) => previous === null,
]

/** Why a figure is the toll, in order: the first that holds, asked with those that it was chosen among and all of its effect. */
const REASONS: readonly (readonly [
  reason: Toll['reason'],
  holds: (toll: Figure, pool: readonly Figure[], all: readonly Figure[]) => boolean,
])[] = [
  ['latest', ({ previous }) => previous !== null],
  ['only', (_, __, all) => all.length === 1],
  ['repeated', (toll, pool) => pool.filter((figure) => size(figure) === size(toll)).length > 1],
  ['largest', () => true],
]

/** The largest of the figures that yield to no other, and why it is the toll. */
function choose(figures: readonly Figure[]): readonly [Figure | null, Toll['reason']] {
  if (figures.length === 0) return [null, 'only']
  let pool = figures
  for (const yields of YIELDING) {
    const rest = pool.filter((figure) => !yields(figure))
    if (rest.length > 0) pool = rest
  }
  const [toll] = [...pool].sort((a, b) => (size(b) ?? 0) - (size(a) ?? 0))
  if (toll === undefined) return [null, 'only']
  const [reason] = REASONS.find(([, holds]) => holds(toll, pool, figures)) ?? (['largest'] as const)
  return [toll, reason]
}
