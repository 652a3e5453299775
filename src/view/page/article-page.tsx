import { useEffect, useMemo, useRef } from 'preact/hooks'
import { ArticleHead } from './article-head.tsx'
import { ClaimCard } from './claim-card.tsx'
import { useShared } from './context.ts'
import { Legend } from './legend.tsx'
import { Lighter } from './lighter.ts'
import { MarkedText } from './marked-text.tsx'
import { paragraphsOf, type Run } from './marks.ts'

/** An article: its text with everything that was found in it, and its claims beside it. */
export function ArticlePage({ number }: { readonly number: number }) {
  const { archive, place, selection, go } = useShared()
  const article = archive.article(number)
  const claims = archive.claimsOf(number)
  const paragraphs = useMemo(() => paragraphsOf(article), [article])
  const runs = useMemo(() => paragraphs.flat(), [paragraphs])
  const text = useMemo(() => <MarkedText text={article.text} paragraphs={paragraphs} />, [article, paragraphs])

  const box = useRef<HTMLDivElement>(null)
  const lighter = useRef<Lighter | null>(null)
  useEffect(() => {
    if (box.current !== null) lighter.current = new Lighter(box.current, runs)
  }, [runs])

  const first = claims[0] ?? 0
  const selected = place.claim === null ? -1 : archive.claims.ids.indexOf(place.claim) - first
  useEffect(() => {
    lighter.current?.claim(selected < 0 ? null : selected)
    const claim = article.claims[selected]
    const [span] = claim?.spans ?? []
    if (claim === undefined || span === undefined) return
    reveal(lighter.current?.at(span))
    reveal(document.getElementById(claim.id))
  }, [article, selected])

  /** Lights a claim that is pointed at; afterwards the one that was chosen is lit again. */
  const light = (claim: number | null) => {
    lighter.current?.claim(claim ?? (selected < 0 ? null : selected))
    for (const card of document.querySelectorAll('.claim.lit')) card.classList.remove('lit')
    const id = claim === null ? undefined : article.claims[claim]?.id
    if (id !== undefined) document.getElementById(id)?.classList.add('lit')
  }
  const chooseAt = (run: Run | undefined) => {
    const there = claimsAt(run)
    const next = there[(there.indexOf(selected) + 1) % there.length]
    if (next !== undefined) go({ claim: article.claims[next]?.id ?? null }, true)
  }

  return (
    <>
      <ArticleHead number={number} light={(spans) => lighter.current?.spans(spans)} />
      <div class="sides">
        <section class="paper" aria-label="Text">
          <Legend article={article} />
          {/* biome-ignore lint/a11y: every claim in the text is also a card beside it, which the keyboard reaches */}
          <div
            class="text"
            ref={box}
            onPointerOver={(event) => light(claimsAt(runAt(runs, event.target))[0] ?? null)}
            onPointerLeave={() => light(null)}
            onClick={(event) => chooseAt(runAt(runs, event.target))}
          >
            {text}
          </div>
        </section>
        <section class="cards" aria-label="Claims">
          <h2>
            {claims.length} {claims.length === 1 ? 'claim' : 'claims'}
          </h2>
          {article.claims.map((claim, i) => (
            <ClaimCard
              key={claim.id}
              claim={claim}
              article={article.id}
              fits={selection.has(first + i)}
              selected={i === selected}
              onShow={() => {
                light(i)
                lighter.current?.at(claim.spans[0] ?? NOWHERE)?.scrollIntoView({ block: 'center' })
              }}
              onPoint={(on) => light(on ? i : null)}
              onPointField={(spans) => (spans === null ? light(i) : lighter.current?.spans(spans))}
            />
          ))}
        </section>
      </div>
    </>
  )
}

const NOWHERE = { start: -1, end: -1 }

/** The claims of a run: those whose content it is first. */
function claimsAt(run: Run | undefined): readonly number[] {
  const claims = run?.claims ?? []
  const content = claims.filter(({ part }) => part === 'content')
  return [...new Set([...content, ...claims].map(({ claim }) => claim))]
}

function runAt(runs: readonly Run[], target: EventTarget | null): Run | undefined {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-run]') : null
  return element === null ? undefined : runs[Number(element.dataset['run'])]
}

/** Scrolls something into view where it is not. */
function reveal(element: Element | null | undefined): void {
  if (!element) return
  const { top, bottom } = element.getBoundingClientRect()
  if (top < 90 || bottom > innerHeight - 10) element.scrollIntoView({ block: 'center' })
}
