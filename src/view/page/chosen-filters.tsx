import { facetNames } from '../archive.ts'
import { useShared } from './context.ts'
import { countryName, FACET_NAMES } from './filters.tsx'
import { isNarrowed, start, toggled } from './place.ts'

/** What is asked for, each with a way to take it back: on a small screen the filters themselves are folded away. */
export function ChosenFilters() {
  const { place, go } = useShared()
  const { query, from, to, chosen } = place
  if (!isNarrowed(place)) return null
  return (
    <ul class="chosen" aria-label="What is asked for">
      {query.trim() !== '' && <Chip name="search" value={query} off={() => go({ query: '' })} />}
      {from !== '' && <Chip name="from" value={from} off={() => go({ from: '' })} />}
      {to !== '' && <Chip name="to" value={to} off={() => go({ to: '' })} />}
      {facetNames.flatMap((facet) =>
        (chosen[facet] ?? []).map((value) => (
          <Chip
            key={`${facet} ${value}`}
            name={FACET_NAMES[facet].toLowerCase()}
            value={facet === 'country' ? countryName(value) : value}
            off={() => go(toggled(place, facet, value))}
          />
        )),
      )}
      <li>
        <button
          type="button"
          class="clear"
          onClick={() => go({ query: '', from: '', to: '', chosen: start.chosen, claim: null })}
        >
          Clear all
        </button>
      </li>
    </ul>
  )
}

function Chip({ name, value, off }: { readonly name: string; readonly value: string; readonly off: () => void }) {
  return (
    <li class="chip">
      <span class="number">{name}</span> <bdi>{value}</bdi>
      <button type="button" aria-label={`Take away ${name} ${value}`} onClick={off}>
        ×
      </button>
    </li>
  )
}
