import type { Claim, Speaker } from '../../model/claim.ts'
import type { Span } from '../../model/span.ts'

/** Who said it: the full name where it is known, else the words of the article. */
export function nameOf({ name, text }: Speaker): string {
  return name ?? text
}

export function speakersOf(claim: Claim | null): readonly Speaker[] {
  return claim?.attribution?.speakers ?? []
}

/** Several values in one cell. */
export function joined(values: readonly (string | null)[]): string | null {
  const known = values.filter((value) => value !== null)
  return known.length === 0 ? null : known.join('; ')
}

/** From the start of the first span to the end of the last. */
export function extentOf(spans: readonly Span[]): Span {
  return { start: spans[0]?.start ?? 0, end: spans[spans.length - 1]?.end ?? 0 }
}

/**
 * Which claim each mention of an article goes with: one that has a source, where there are several; null for a mention outside of
 * all claims. Coders count rows, so that a mention is in one row only.
 */
export function claimOf<Mention extends Span>(
  claims: readonly Claim[],
  mentionsIn: (claim: Claim) => readonly Mention[],
  key: (mention: Mention) => string = spanKey,
): (mention: Mention) => Claim | null {
  const found = new Map<string, Claim>()
  for (const claim of claims) {
    for (const mention of mentionsIn(claim)) {
      const earlier = found.get(key(mention))
      if (earlier === undefined || (speakersOf(earlier).length === 0 && speakersOf(claim).length > 0)) {
        found.set(key(mention), claim)
      }
    }
  }
  return (mention) => found.get(key(mention)) ?? null
}

export function spanKey({ start, end }: Span): string {
  return `${start}-${end}`
}
