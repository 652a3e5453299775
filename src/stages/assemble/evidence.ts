import { evidenceOf } from '../../confidence/probability.ts'
import type { Assertion } from '../../model/assertion.ts'
import type { DateMention } from '../../model/date.ts'
import type { PlacedFigure } from '../../model/figure.ts'
import type { Where } from '../../model/where.ts'

/**
 * What speaks for or against the value of a date: how it came about, and what kind of time it is.
 *
 * The names are those of `src/confidence/weights.ts`, where `scripts/fit-confidence.ts` writes down how much each weighs.
 */
export function evidenceOfDate({
  type,
  basis,
  precision,
  timex,
  rule,
  ambiguous,
  parts,
}: Readonly<DateMention>): string[] {
  const found = [rule, evidenceOf(type, basis), evidenceOf('precise to', precision ?? 'nothing')]
  if (ambiguous) found.push('ambiguous')
  if (timex === null && parts.length === 0) found.push('no value')
  return found
}

/** What speaks for or against the time of a figure's event. */
export function evidenceOfWhen({ basis, timex, from, to }: NonNullable<PlacedFigure['when']>): string[] {
  const length = from === null || to === null ? 'open' : from === to ? 'one day' : 'several days'
  return [evidenceOf('time', basis), length, ...(timex === null ? ['no value'] : [])]
}

/** What speaks for or against the place of what a claim tells. */
export function evidenceOfClaimPlace(where: Where, { form, whereRule, casualties }: Told): string[] {
  const found = ['of a claim', evidenceOf('claim', where.basis), evidenceOf(form, 'claim'), ...placed(where)]
  if (whereRule !== null) found.push(whereRule)
  if (casualties > 0) found.push('with a figure')
  return found
}

/** What a claim tells by its form and by the figures within it, and the rule that says where. */
interface Told extends Pick<Assertion, 'form' | 'whereRule'> {
  readonly casualties: number
}

/** What speaks for or against the place of a figure's event. */
export const evidenceOfFigurePlace = (where: Where): string[] => [
  'of a figure',
  evidenceOf('figure', where.basis),
  ...placed(where),
]

/** Whether the place is known to the gazetteer by itself. */
const placed = ({ geonames, pointOf, lat }: Where): string[] =>
  lat === null ? ['unlocated'] : pointOf !== null || geonames === null ? ['within another'] : []
