import { expect } from 'vitest'
import { type ExpectedClaim, toYieldClaims } from './library/matchers/claims.ts'
import { type ExpectedToll, toHaveToll } from './library/matchers/toll.ts'

export type { ExpectedClaim } from './library/matchers/claims.ts'
export type { ExpectedFigure, ExpectedToll } from './library/matchers/toll.ts'

/** Matchers for texts and articles, for suites that check what is read in them. */
export interface ClaimwireMatchers<R = unknown> {
  /**
   * Each expected claim is found in the text, by a claim of its own; others may be found too.
   *
   * @example expect(text).toYieldClaims([{ speaker: 'Ana Ruiz', text: 'five passengers', figures: { missing: 5 } }])
   */
  toYieldClaims(expected?: readonly ExpectedClaim[]): R
  /**
   * What the article settles on for its main event, for each effect that is named; null for nothing.
   *
   * @example expect({ text, published: '2024-10-10' }).toHaveToll({ killed: 3, injured: { low: 12 }, missing: null })
   */
  toHaveToll(expected: ExpectedToll): R
}

declare module 'vitest' {
  // biome-ignore lint/suspicious/noExplicitAny: the interface that is added to has it
  interface Matchers<T = any> extends ClaimwireMatchers<T> {}
}

expect.extend({ toYieldClaims, toHaveToll })
