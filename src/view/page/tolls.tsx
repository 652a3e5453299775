import type { Toll, TollSource } from '../../model/casualty.ts'
import type { Span } from '../../model/span.ts'
import type { ShownArticle } from '../archive.ts'
import { amount } from './amount.ts'
import { useShared } from './context.ts'
import { saidIn } from './source-words.ts'

interface TollsProps {
  readonly article: ShownArticle
  readonly light: (spans: readonly Span[]) => void
}

/** The figures that the article stands by, with the words that each was taken from, and whose they are. */
export function Tolls({ article, light }: TollsProps) {
  const { go } = useShared()
  if (article.tolls.length === 0) return null
  return (
    <ul class="tolls" aria-label="Tolls: the figures that the article stands by">
      {article.tolls.map((toll) => {
        const claim = article.claims.find(({ casualties }) => casualties.some(({ start }) => start === toll.from.start))
        const spans = [toll.from, ...toll.sources.map(({ from }) => from)]
        return (
          <li key={`${toll.effect} ${toll.unit}`}>
            <button
              type="button"
              onPointerEnter={() => light(spans)}
              onFocus={() => light(spans)}
              onPointerLeave={() => light([])}
              onBlur={() => light([])}
              onClick={() => claim && go({ claim: claim.id }, true)}
            >
              <span class="effect">{toll.effect}</span>
              <strong>
                {amount(toll)}
                {toll.unit === 'households' && ' households'}
              </strong>
              <q>{article.text.slice(toll.from.start, toll.from.end)}</q>
              <span class="whose" dir="auto">
                {toll.sources.length === 0 ? 'the article itself' : toll.sources.map(whose(toll)).join('; ')} ·{' '}
                {toll.reason}
              </span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}

/** Who gives it, and where several contradict each other which number. */
const whose =
  ({ sources }: Toll) =>
  (source: TollSource): string => {
    const who = source.speakers.map(({ name, text }) => name ?? text).join(' and ') || 'someone unnamed'
    return `${who} ${saidIn(source.stance)}${sources.length > 1 ? ` ${amount(source)}` : ''}`
  }
