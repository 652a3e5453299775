import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Verdict } from '../../model/review.ts'
import type { ShownClaim } from '../archive.ts'
import { useShared } from './context.ts'
import type { Field } from './fields.ts'
import { reviewOf } from './reviews.ts'
import { useReviews } from './use-reviews.ts'

/** The verdicts with the keys that give them, in the order in which they are offered. */
export const VERDICT_KEYS: readonly (readonly [verdict: Verdict, key: string, sign: string])[] = [
  ['right', 'y', '✓'],
  ['wrong', 'n', '✗'],
  ['unsure', '?', '?'],
]

interface MarkingProps {
  readonly claim: ShownClaim
  readonly article: string
  /** The field that is marked; the claim as a whole without one. */
  readonly field?: Field
}

/** Buttons that mark a claim or a field right, wrong or unsure, and a line for the reason once it is marked. */
export function Marking({ claim, article, field }: MarkingProps) {
  const reviews = useReviews()
  const review = reviews.of(claim.id, field?.path)
  const what = field === undefined ? 'claim' : field.name.replace('· ', '')
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a row of a table
    <div class={`marking${field === undefined ? '' : ' small'}`} role="group" aria-label={`Is the ${what} right?`}>
      {VERDICT_KEYS.map(([verdict, key, sign]) => (
        <button
          key={verdict}
          type="button"
          class={verdict}
          aria-pressed={review?.verdict === verdict}
          aria-label={`${what} ${verdict}`}
          title={`${verdict} (${key})`}
          onClick={() => reviews.mark(reviewOf(claim, article, verdict, field))}
        >
          <span aria-hidden="true">{sign}</span>
          {field === undefined && <span aria-hidden="true"> {verdict}</span>}
        </button>
      ))}
      {review !== undefined && (
        <Why
          label={`Why the ${what} is ${review.verdict}`}
          given={review.why ?? ''}
          explain={(why) => reviews.explain(claim.id, field?.path, why)}
        />
      )}
    </div>
  )
}

interface WhyProps {
  readonly label: string
  readonly given: string
  readonly explain: (why: string) => void
}

/** The line for the reason. It shows the reason that is given, but nothing is drawn over what somebody is writing. */
function Why({ label, given, explain }: WhyProps) {
  const line = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => {
    if (line.current !== null && line.current !== document.activeElement) line.current.value = given
  })
  return (
    <input
      ref={line}
      class="why"
      placeholder="why? (w)"
      aria-label={label}
      onChange={(event) => explain(event.currentTarget.value)}
    />
  )
}

/** How far a sample has been reviewed. */
export function Progress() {
  const { archive } = useShared()
  const reviews = useReviews()
  if (archive.sample === null) return null
  const marked = archive.claims.ids.filter((id) => reviews.of(id) !== undefined).length
  return (
    <label class="progress">
      <progress max={archive.claims.ids.length} value={marked} />
      <span class="number">
        {marked} of {archive.claims.ids.length} reviewed
      </span>
    </label>
  )
}
