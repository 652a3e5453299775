import type { Judgement, Pair } from './judge.ts'

/** What has a confidence, in the order of the tables. */
export const confidenceNames = [
  ...['claims', 'speakers', 'dates', 'places'],
  ...['when of figures', 'where of figures', 'where of claims'],
] as const
export type ConfidenceName = (typeof confidenceNames)[number]

/** A confidence with whether what it is of was right. */
export interface Trusted {
  readonly confidence: number
  readonly right: boolean
}

/**
 * The confidences of findings: right where gold has them and what the confidence is of is right; what nobody has said anything of is left
 * aside.
 *
 * @param right null where gold does not say.
 * @param closed whether gold is complete where a finding is, so that one that is not in it is wrong.
 */
export function trustedItems<Gold, Found>(
  { pairs, astray }: Judgement<Gold, Found>,
  right: (pair: Pair<Gold, Found>) => boolean | null,
  closed: (found: Found) => boolean,
): Trusted[] {
  return [
    ...pairs.flatMap((pair) => sure(pair.found, right(pair))),
    ...astray.filter(closed).flatMap((found) => sure(found, false)),
  ]
}

/** The confidences of a field that both sides have. */
export function trustedFields<Gold, Found>(
  { pairs }: Judgement<Gold, Found>,
  field: (found: Found) => unknown,
  right: (gold: Gold, found: Found) => boolean | null,
): Trusted[] {
  return pairs.flatMap(({ gold, found }) => sure(field(found), right(gold, found)))
}

function sure(of: unknown, right: boolean | null): Trusted[] {
  const confidence = typeof of === 'object' && of !== null && 'confidence' in of ? of.confidence : null
  return typeof confidence === 'number' && right !== null ? [{ confidence, right }] : []
}
