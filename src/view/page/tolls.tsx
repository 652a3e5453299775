import type { Span } from '../../model/span.ts'
import type { ShownArticle } from '../archive.ts'
import { amount } from './amount.ts'
import { useShared } from './context.ts'
import { sourceWords } from './source-words.ts'

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
        const { who, said } = claim === undefined ? { who: 'headline', said: '' } : sourceWords(claim)
        return (
          <li key={`${toll.effect} ${toll.unit}`}>
            <button
              type="button"
              onPointerEnter={() => light([toll.from])}
              onFocus={() => light([toll.from])}
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
                {who} {said} · {toll.reason}
              </span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
