import type { Rule } from '../rule.ts'
import { type Beside, type BesidePattern, beside } from './beside.ts'

/** What a neighbourhood says about whether a name is a place there: more than nothing speaks for it, less against it. */
export interface Evidence {
  readonly weight: number
}

/** A rule about what stands beside a name. */
export interface EvidenceRule extends Rule<Evidence> {
  readonly pattern: BesidePattern
  readonly weight: number
}

/** Makes a rule that weighs what stands beside a name. */
export function weigh(
  id: string,
  weight: number,
  where: Beside,
  examples: readonly string[],
  rejects: readonly string[],
): EvidenceRule {
  return {
    id: `places/${id}`,
    weight,
    pattern: beside(where),
    read: () => ({ weight }),
    examples: examples.map((marked) => [marked, { weight }]),
    rejects,
  }
}
