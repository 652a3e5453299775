import type { Claim } from '../../model/claim.ts'

/** A claim of this many characters is read at a glance and still says something. */
const READABLE = { from: 40, to: 300 }

/** The better of two claims to show to a person; the first one when they are equally good, so that it is the same every time. */
export function better(best: Claim | null, claim: Claim): Claim {
  if (best === null) return claim
  const [a, b] = [merits(best), merits(claim)]
  const at = a.findIndex((merit, i) => merit !== b[i])
  return at !== -1 && (b[at] ?? 0) > (a[at] ?? 0) ? claim : best
}

/** What makes a claim worth showing, the most important first. */
function merits({ form, text, spans, attribution, casualties, confidence }: Claim): number[] {
  const named = attribution?.speakers.some(({ name, basis }) => name !== null && basis === 'named') ?? false
  const whole = spans.length === 1 && text.length >= READABLE.from && text.length <= READABLE.to && !text.includes('\n')
  const counts = casualties.length > 0
  return [form === 'direct' && named, named, attribution !== null, whole, counts].map(Number).concat(confidence)
}
