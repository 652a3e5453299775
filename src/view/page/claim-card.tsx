import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Span } from '../../model/span.ts'
import type { ShownClaim } from '../archive.ts'
import { placeName } from '../facets.ts'
import { amount } from './amount.ts'
import { Fields } from './claim-fields.tsx'
import { daysInWords } from './fields.ts'
import { Link } from './link.tsx'
import { Marking } from './marking.tsx'
import { sourceWords } from './source-words.ts'

interface ClaimCardProps {
  readonly claim: ShownClaim
  readonly article: string
  /** Whether it is among those that were asked for. */
  readonly fits: boolean
  readonly selected: boolean
  /** What stands in place of its words: they and what is around them. */
  readonly context?: ComponentChildren
  readonly onPoint?: (on: boolean) => void
  /** Scrolls to its words, where they are not beside it. */
  readonly onShow?: () => void
  readonly onPointField?: (spans: readonly Span[] | null) => void
}

/** A claim: who said what, when, where, and whom it harmed; and, when asked, what each of that rests on. */
export function ClaimCard({ claim, article, fits, selected, context, onPoint, onPointField, onShow }: ClaimCardProps) {
  const [open, setOpen] = useState(false)
  const { who, about, said } = sourceWords(claim)
  const { id, form, text, confidence, casualties, where, attribution } = claim
  return (
    <article
      class={`claim${fits ? '' : ' unfit'}${selected ? ' selected' : ''}`}
      id={id}
      aria-current={selected ? 'true' : undefined}
      onPointerEnter={() => onPoint?.(true)}
      onPointerLeave={() => onPoint?.(false)}
    >
      <h3>
        <span class={`form ${form}`}>{form}</span>
        <Link to={{ claim: id, article }}>
          {who} {said}
        </Link>
        {about !== '' && (
          <span class="role" dir="auto">
            {about}
          </span>
        )}
      </h3>
      <p class="content" dir="auto">
        {context ?? (form === 'direct' ? `“${text}”` : text)}
      </p>
      <ul class="facts">
        {casualties.map((figure) => (
          <li key={figure.start} class="chip figure">
            {figure.effect} {amount(figure)}
            {figure.unit === 'households' && ' households'}
            {figure.victims?.group && ` ${figure.victims.group}`}
            {figure.when && daysInWords(figure.when) && `, ${daysInWords(figure.when)}`}
            {figure.event === 'other' && ' · other event'}
            {figure.negated && ' · negated'}
            {figure.hypothetical && ' · hypothetical'}
          </li>
        ))}
        {where !== null && <li class="chip place">{placeName(where)}</li>}
        {attribution?.when && <li class="chip date">said {daysInWords(attribution.when) ?? attribution.when.text}</li>}
        {claim.negated && <li class="chip flag">negated</li>}
        {claim.hypothetical && <li class="chip flag">hypothetical</li>}
        <li class="confidence">
          confidence <span class="number">{confidence.toFixed(2)}</span>
        </li>
      </ul>
      <div class="row">
        <Marking claim={claim} article={article} />
        {onShow && (
          <button type="button" class="show" onClick={onShow}>
            In the text
          </button>
        )}
      </div>
      <details open={open || selected} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>What it rests on</summary>
        {(open || selected) && <Fields claim={claim} article={article} onPoint={(spans) => onPointField?.(spans)} />}
      </details>
    </article>
  )
}
