import { useMemo, useState } from 'preact/hooks'
import type { FigureEntry } from '../archive.ts'
import { placeName } from '../facets.ts'
import { amount } from './amount.ts'
import type { Archive } from './archive.ts'
import { Nothing } from './article-list.tsx'
import { chosenFigures, type FigureGroup, grouped } from './chosen-figures.ts'
import { useShared } from './context.ts'
import { daysInWords } from './fields.ts'
import { Link } from './link.tsx'

const BATCH = 40

const SORTS: Readonly<Record<string, (a: FigureGroup, b: FigureGroup) => number>> = {
  'differing first': (a, b) => Number(b.differ) - Number(a.differ) || b.figures.length - a.figures.length,
  'newest first': (a, b) => compare(dayOf(b), dayOf(a)),
  'oldest first': (a, b) => compare(dayOf(a) || '~', dayOf(b) || '~'),
  'largest first': (a, b) => (b.most ?? -1) - (a.most ?? -1),
}
const [FIRST = ''] = Object.keys(SORTS)

const dayOf = ({ figures }: FigureGroup): string => figures[0]?.from ?? ''
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Figures with low, best, high and source; those of one day, place and effect stand together, so that one sees where they differ. */
export function FigureTable() {
  const { archive, place, selection, go } = useShared()
  const [drawn, setDrawn] = useState(BATCH)
  const sort = SORTS[place.sort] ? place.sort : FIRST
  const groups = useMemo(
    () => [...grouped(chosenFigures(archive, place, selection))].sort(SORTS[sort]),
    [archive, place, selection, sort],
  )
  if (groups.length === 0) return <Nothing />
  const differing = groups.filter(({ differ }) => differ).length
  return (
    <section aria-labelledby="figures">
      <div class="heading">
        <h1 id="figures">Figures</h1>
        <p class="number">
          {groups.length} groups of one harm, day and place; in {differing} they differ
        </p>
        <label>
          Sort{' '}
          <select value={sort} onChange={(event) => go({ sort: event.currentTarget.value })}>
            {Object.keys(SORTS).map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keyboard */}
      <section class="wide" tabIndex={0} aria-label="Table of figures">
        <table class="figures">
          <thead>
            <tr>
              <th scope="col">figure</th>
              <th scope="col">low</th>
              <th scope="col">best</th>
              <th scope="col">high</th>
              <th scope="col">words</th>
              <th scope="col">who says so</th>
              <th scope="col">article</th>
            </tr>
          </thead>
          {groups.slice(0, drawn).map((group) => (
            <Group key={group.key} group={group} archive={archive} />
          ))}
        </table>
      </section>
      {groups.length > drawn && (
        <button type="button" class="more" onClick={() => setDrawn(drawn + BATCH)}>
          Show {Math.min(BATCH, groups.length - drawn)} more of {groups.length - drawn}
        </button>
      )}
    </section>
  )
}

function Group({ group, archive }: { readonly group: FigureGroup; readonly archive: Archive }) {
  const [first] = group.figures
  if (first === undefined) return null
  const setting = archive.places[first.place]
  const where = setting === undefined ? 'place unknown' : placeName(setting)
  return (
    <tbody class={group.differ ? 'differ' : undefined}>
      <tr class="group">
        <th scope="rowgroup" colSpan={7}>
          <span class="effect">{first.effect}</span> {daysInWords(first) ?? 'day unknown'}, <bdi>{where}</bdi>
          {first.unit === 'households' && ' · households'}
          {group.least !== group.most && (
            <span class="range">
              {group.least?.toLocaleString('en')} to {group.most?.toLocaleString('en')}
            </span>
          )}
          {group.differ && <span class="chip wrong">differ</span>}
        </th>
      </tr>
      {group.figures.map((figure) => (
        <Row key={`${figure.article} ${figure.start}`} figure={figure} archive={archive} />
      ))}
    </tbody>
  )
}

function Row({ figure, archive }: { readonly figure: FigureEntry; readonly archive: Archive }) {
  const article = archive.articles[figure.article]
  if (article === undefined) return null
  const notes = [
    figure.toll && 'toll',
    figure.part && 'part of another',
    figure.event === 'other' && 'other event',
    figure.negated && 'negated',
    figure.hypothetical && 'hypothetical',
    figure.victims,
    figure.place >= 0 && !figure.placed && 'place inferred',
  ].filter((note) => typeof note === 'string')
  const claim = archive.claims.ids[figure.claim]
  return (
    <tr>
      <td>
        {claim === undefined ? amount(figure) : <Link to={{ article: article.id, claim }}>{amount(figure)}</Link>}
        {notes.map((note) => (
          <span key={note} class={`note${note === 'toll' ? ' toll' : ''}`}>
            {note}
          </span>
        ))}
      </td>
      <td>{grouping(figure.low)}</td>
      <td>{grouping(figure.best)}</td>
      <td>{grouping(figure.high)}</td>
      <td dir="auto">{archive.text(figure.article).slice(figure.start, figure.end)}</td>
      <td dir="auto">{sourceOf(archive, figure)}</td>
      <td>
        <Link to={{ article: article.id, claim: null }}>{article.title ?? article.file}</Link>
        <span class="note">{[article.publisher, article.published?.slice(0, 10)].filter(Boolean).join(', ')}</span>
      </td>
    </tr>
  )
}

const grouping = (number: number | null): string => number?.toLocaleString('en') ?? '–'

/** Who gives a figure: the speakers of its claim, else the article. */
function sourceOf({ claims }: Archive, { claim }: FigureEntry): string {
  if (claim < 0) return 'headline or leftover'
  const { values, of } = claims.facets.speaker
  const speakers = [of[claim] ?? []].flat().map((speaker) => values[speaker])
  return speakers.length === 0 ? 'the article' : speakers.join(' and ')
}
