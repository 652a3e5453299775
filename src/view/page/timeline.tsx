import { useMemo, useState } from 'preact/hooks'
import type { FigureEntry } from '../archive.ts'
import { amount } from './amount.ts'
import type { Archive } from './archive.ts'
import { Nothing } from './article-list.tsx'
import { chosenFigures } from './chosen-figures.ts'
import { useShared } from './context.ts'
import { Link } from './link.tsx'
import { shortened } from './speaker-table.tsx'

const BATCH = 60
/** How many claims and figures of a day are shown. */
const SHOWN = 3
/** What tells of a longer time belongs to no day. */
const LONGEST_DAYS = 7

interface Day {
  readonly day: string
  readonly claims: number[]
  readonly figures: FigureEntry[]
}

/** The days that claims tell of, with what happened on each. */
export function Timeline() {
  const { archive, place, selection } = useShared()
  const [drawn, setDrawn] = useState(BATCH)
  const days = useMemo(
    () => daysOf(archive, selection.claims, chosenFigures(archive, place, selection)),
    [archive, place, selection],
  )
  if (days.length === 0) return <Nothing />
  const most = Math.max(...days.map(({ claims }) => claims.length))
  return (
    <section aria-labelledby="timeline">
      <div class="heading">
        <h1 id="timeline">Timeline</h1>
        <p class="number">
          {days.length} days that claims tell of, from {days[days.length - 1]?.day} to {days[0]?.day}
        </p>
      </div>
      <ol class="days">
        {days.slice(0, drawn).map((day) => (
          <Row key={day.day} day={day} most={most} archive={archive} />
        ))}
      </ol>
      {days.length > drawn && (
        <button type="button" class="more" onClick={() => setDrawn(drawn + BATCH)}>
          Show {Math.min(BATCH, days.length - drawn)} more of {days.length - drawn}
        </button>
      )}
    </section>
  )
}

/** Newest first. */
function daysOf({ claims }: Archive, chosen: readonly number[], figures: readonly FigureEntry[]): readonly Day[] {
  const days = new Map<string, Day>()
  const at = (day: string): Day => {
    const known = days.get(day) ?? { day, claims: [], figures: [] }
    days.set(day, known)
    return known
  }
  for (const claim of chosen) {
    const [from = '', to = ''] = claims.days[claim] ?? []
    if (from !== '' && isShort(from, to)) at(from).claims.push(claim)
  }
  for (const figure of figures)
    if (figure.toll && figure.from !== null && isShort(figure.from, figure.to ?? figure.from))
      days.get(figure.from)?.figures.push(figure)
  return [...days.values()].sort((a, b) => (a.day < b.day ? 1 : -1))
}

const isShort = (from: string, to: string): boolean => Date.parse(to) - Date.parse(from) <= LONGEST_DAYS * 86_400_000

function Row({
  day: { day, claims, figures },
  most,
  archive,
}: {
  readonly day: Day
  readonly most: number
  readonly archive: Archive
}) {
  const linkTo = (claim: number) => ({
    article: archive.articles[archive.articleOf(claim)]?.id ?? null,
    claim: archive.claims.ids[claim] ?? null,
  })
  return (
    <li>
      <h2>
        <Link to={{ view: 'claims', from: day, to: day }}>
          <time dateTime={day}>{day}</time>
        </Link>
      </h2>
      <div class="amount" aria-hidden="true">
        <svg viewBox="0 0 100 8" preserveAspectRatio="none" role="presentation">
          <rect width={Math.max(1, (100 * claims.length) / most)} height="8" rx="1" />
        </svg>
      </div>
      <p class="number">
        {claims.length} {claims.length === 1 ? 'claim' : 'claims'}
      </p>
      <div class="happened">
        {figures.length > 0 && (
          <p class="facts">
            {figures.slice(0, 2 * SHOWN).map((figure) => {
              const text = `${figure.effect} ${amount(figure)}${figure.place >= 0 ? `, ${archive.places[figure.place]?.name}` : ''}`
              return (
                <span key={`${figure.article} ${figure.start}`} class="chip figure">
                  {figure.claim >= 0 ? <Link to={linkTo(figure.claim)}>{text}</Link> : text}
                </span>
              )
            })}
          </p>
        )}
        <ul>
          {claims.slice(0, SHOWN).map((claim) => (
            <li key={claim}>
              <Link to={linkTo(claim)}>{shortened(archive.words(claim))}</Link>
            </li>
          ))}
        </ul>
      </div>
    </li>
  )
}
