import { useState } from 'preact/hooks'
import { type FacetName, facetNames } from '../archive.ts'
import { useShared } from './context.ts'
import { facetRows } from './facet-rows.ts'
import { toggled } from './place.ts'

export const FACET_NAMES: Readonly<Record<FacetName, string>> = {
  effect: 'Harm',
  speaker: 'Speaker',
  organization: 'Organization',
  stance: 'Stance',
  form: 'Form',
  place: 'Happened at',
  country: 'Country',
  event: 'Event of figures',
  basis: 'Resolved from',
  confidence: 'Confidence',
  publisher: 'Publisher',
}

/** How many values of a facet are shown before somebody asks for more. */
const FEW = 7
/** How many are shown then; the others are found by typing. */
const MANY = 200

/** What claims can be filtered by, with how many would be left. */
export function Filters() {
  const { place, go } = useShared()
  const [open, setOpen] = useState(() => matchMedia('(min-width: 60rem)').matches)
  const { from, to } = place
  return (
    <aside class="filters" aria-label="Filters">
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>Filters</summary>
        <fieldset class="days">
          <legend>Days told of</legend>
          <label>
            from
            <input type="date" value={from} onInput={(event) => go({ from: event.currentTarget.value }, true)} />
          </label>
          <label>
            to
            <input type="date" value={to} onInput={(event) => go({ to: event.currentTarget.value }, true)} />
          </label>
        </fieldset>
        {facetNames.map((name) => (
          <FacetFilter key={name} name={name} />
        ))}
      </details>
    </aside>
  )
}

function FacetFilter({ name }: { readonly name: FacetName }) {
  const { archive, place, selection, go } = useShared()
  const [all, setAll] = useState(false)
  const [part, setPart] = useState('')
  const chosen = place.chosen[name] ?? []
  const { rows, all: found } = facetRows(
    archive.claims.facets[name].values,
    selection.counts[name],
    chosen,
    part,
    all ? MANY : Math.max(FEW, chosen.length),
  )
  if (rows.length === 0 && part === '') return null
  return (
    <fieldset>
      <legend>{FACET_NAMES[name]}</legend>
      {all && (
        <input
          type="text"
          class="find"
          placeholder="find …"
          aria-label={`Find among ${FACET_NAMES[name]}`}
          value={part}
          onInput={(event) => setPart(event.currentTarget.value)}
        />
      )}
      {rows.map(({ value, count, isChosen }) => (
        <label key={value} class="choice">
          <input type="checkbox" checked={isChosen} onChange={() => go(toggled(place, name, value))} />
          <bdi>{name === 'country' ? countryName(value) : value}</bdi>
          <span class="number">{count.toLocaleString('en')}</span>
        </label>
      ))}
      {found > rows.length && !all && (
        <button type="button" class="more" onClick={() => setAll(true)}>
          {found - rows.length} more
        </button>
      )}
    </fieldset>
  )
}

const regions = new Intl.DisplayNames('en', { type: 'region' })

export function countryName(code: string): string {
  try {
    return regions.of(code) ?? code
  } catch {
    return code
  }
}
