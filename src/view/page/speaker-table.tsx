import { useMemo, useState } from 'preact/hooks'
import type { Archive } from './archive.ts'
import { Nothing } from './article-list.tsx'
import { useShared } from './context.ts'
import { Link } from './link.tsx'
import { type Place, toggled } from './place.ts'
import type { Selection } from './selection.ts'

const BATCH = 60
/** How many of a speaker's claims the table shows in a row. */
const SHOWN = 3

/** Somebody with what he or she said. */
interface Speaking {
  readonly name: string
  readonly speaker: number
  readonly claims: number[]
  readonly articles: Set<number>
  readonly stances: Map<string, number>
}

/** Speakers with what each said, and with which stance. */
export function SpeakerTable() {
  const { archive, selection } = useShared()
  const [unnamed, setUnnamed] = useState(false)
  const [drawn, setDrawn] = useState(BATCH)
  const everybody = useMemo(() => speaking(archive, selection), [archive, selection])
  const shown = unnamed ? everybody : everybody.filter(({ name }) => !name.startsWith('“'))
  if (everybody.length === 0) return <Nothing />
  return (
    <section aria-labelledby="speakers">
      <div class="heading">
        <h1 id="speakers">Speakers</h1>
        <label>
          <input type="checkbox" checked={unnamed} onChange={() => setUnnamed(!unnamed)} /> also the{' '}
          {everybody.filter(({ name }) => name.startsWith('“')).length} whose name is not known
        </label>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keyboard */}
      <section class="wide" tabIndex={0} aria-label="Table of speakers">
        <table class="speakers">
          <thead>
            <tr>
              <th scope="col">speaker</th>
              <th scope="col">claims</th>
              <th scope="col">stance</th>
              <th scope="col">said</th>
            </tr>
          </thead>
          <tbody>
            {shown.slice(0, drawn).map((one) => (
              <Row key={one.name} one={one} archive={archive} />
            ))}
          </tbody>
        </table>
      </section>
      {shown.length > drawn && (
        <button type="button" class="more" onClick={() => setDrawn(drawn + BATCH)}>
          Show {Math.min(BATCH, shown.length - drawn)} more of {shown.length - drawn}
        </button>
      )}
    </section>
  )
}

function speaking({ claims, articleOf }: Archive, selection: Selection): readonly Speaking[] {
  const { speaker: speakers, stance: stances } = claims.facets
  const found = new Map<number, Speaking>()
  for (const claim of selection.claims) {
    for (const speaker of [speakers.of[claim] ?? []].flat()) {
      const name = speakers.values[speaker] ?? ''
      const one: Speaking = found.get(speaker) ?? {
        name,
        speaker,
        claims: [],
        articles: new Set(),
        stances: new Map(),
      }
      found.set(speaker, one)
      one.claims.push(claim)
      one.articles.add(articleOf(claim))
      for (const stance of [stances.of[claim] ?? []].flat()) {
        const said = stances.values[stance] ?? ''
        one.stances.set(said, (one.stances.get(said) ?? 0) + 1)
      }
    }
  }
  return [...found.values()].sort((a, b) => b.claims.length - a.claims.length)
}

function Row({ one, archive }: { readonly one: Speaking; readonly archive: Archive }) {
  const { place } = useShared()
  const { name, speaker, claims, articles, stances } = one
  const { kind, role, organization } = archive.speakers[speaker] ?? { kind: 'unnamed', role: null, organization: null }
  const said = (more: Partial<Place['chosen']> = {}): Partial<Place> => ({
    view: 'claims',
    chosen: { ...place.chosen, speaker: [name], ...more },
  })
  return (
    <tr>
      <th scope="row">
        <Link to={toggled({ ...place, view: 'claims' }, 'speaker', name)}>{name}</Link>
        <span class="note" dir="auto">
          {[role, organization].filter(Boolean).join(', ') || kind}
        </span>
      </th>
      <td>
        {claims.length}
        <span class="note">
          in {articles.size} {articles.size === 1 ? 'article' : 'articles'}
        </span>
      </td>
      <td>
        {[...stances]
          .sort(([, a], [, b]) => b - a)
          .map(([stance, count]) => (
            <Link key={stance} class="stance" to={said({ stance: [stance] })}>
              {stance} {count}
            </Link>
          ))}
      </td>
      <td>
        <ul class="said">
          {claims.slice(0, SHOWN).map((claim) => (
            <li key={claim}>
              <Link
                to={{
                  article: archive.articles[archive.articleOf(claim)]?.id ?? null,
                  claim: archive.claims.ids[claim] ?? null,
                }}
              >
                {shortened(archive.words(claim))}
              </Link>
            </li>
          ))}
          {claims.length > SHOWN && (
            <li>
              <Link to={said()}>all {claims.length}</Link>
            </li>
          )}
        </ul>
      </td>
    </tr>
  )
}

export function shortened(words: string): string {
  return words.length > 140 ? `${words.slice(0, 140)}…` : words
}
