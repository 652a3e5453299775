import type { Rule } from '../rule.ts'
import { type Beside, beside } from './beside.ts'

/** What a neighbourhood says about whether a name is a place there: more than nothing speaks for it, less against it. */
export interface Evidence {
  readonly weight: number
}

/** A rule that weighs what stands beside a name. */
export function weigh(
  id: string,
  weight: number,
  where: Beside,
  examples: readonly string[],
  rejects: readonly string[],
): Rule<Evidence> {
  return {
    id: `places/${id}`,
    pattern: beside(where),
    read: () => ({ weight }),
    examples: examples.map((marked) => [marked, { weight }]),
    rejects,
  }
}
