/** How much each piece of evidence speaks for or against being right, as log odds; what is not listed says nothing. */
export interface Weights {
  /** The log odds before any evidence. */
  readonly bias: number
  readonly evidence: Readonly<Record<string, number>>
}

/** No confidence is surer than what was measured can bear out. */
const [LEAST, MOST] = [0.02, 0.99]

/**
 * How likely something is right, 0 to 1 with two decimals, given the evidence that stands for it.
 *
 * @example probability({ bias: 0, evidence: { named: 2 } }, ['named']) // 0.88
 */
export function probability({ bias, evidence }: Weights, given: readonly string[]): number {
  let odds = bias
  for (const one of given) odds += evidence[one] ?? 0
  const share = 1 / (1 + Math.exp(-odds))
  return Math.round(Math.min(MOST, Math.max(LEAST, share)) * 100) / 100
}

/** A speaker's name that is less sure than this is withheld (`name: null`). */
export const LEAST_OF_A_NAME = 0.5

const names = new Map<string, Map<string, string>>()

/**
 * The name of evidence of two words, made once: both come from short lists, and a new string would be looked up slowly each time.
 *
 * @example evidenceOf('person', 'named') // 'person named'
 */
export function evidenceOf(first: string, second: string): string {
  const known = names.get(first)
  const seconds = known ?? new Map<string, string>()
  if (known === undefined) names.set(first, seconds)
  const made = seconds.get(second)
  const name = made ?? `${first} ${second}`
  if (made === undefined) seconds.set(second, name)
  return name
}
