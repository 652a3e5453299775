import { contains, type Span } from '../model/span.ts'
import type { CompletableKind, PassageFixture } from './fixture.ts'

/** Where a fixture says all that there is of a kind, so that anything else found there is a false find. */
export interface Completeness {
  /** Whether all spans lie where the kind is complete; without spans (a toll), whether the article is. */
  readonly covers: (kind: CompletableKind, spans: readonly Span[]) => boolean
}

/** What a fixture is complete for unless it says otherwise; tolls only where it has some. */
const ALL: readonly CompletableKind[] = ['dates', 'places', 'casualties', 'quotations']

/**
 * @param complete what the fixture says for the whole article; undefined for everything that a person can see in the text.
 * @param stretches where the passages are; null for one that was not found.
 */
export function completenessOf(
  complete: readonly CompletableKind[] | undefined,
  hasTolls: boolean,
  passages: readonly Pick<PassageFixture, 'complete'>[],
  stretches: readonly (Span | null)[],
): Completeness {
  const whole = new Set(complete ?? (hasTolls ? [...ALL, 'tolls' as const] : ALL))
  const within = (kind: CompletableKind, span: Span): boolean =>
    passages.some(({ complete: own = [] }, i) => {
      const stretch = stretches[i]
      return own.includes(kind) && stretch != null && contains(stretch, span)
    })
  return {
    covers: (kind, spans) =>
      whole.has(kind) || (kind !== 'tolls' && spans.length > 0 && spans.every((span) => within(kind, span))),
  }
}
