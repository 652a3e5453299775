import { useEffect, useState } from 'preact/hooks'
import type { ShownClaim } from '../archive.ts'
import { Nothing } from './article-list.tsx'
import { ClaimCard } from './claim-card.tsx'
import { useShared } from './context.ts'
import { Link } from './link.tsx'

/** How many claims are drawn at a time. */
const BATCH = 30

/** The claims that fit, each with the words around it. */
export function ClaimList() {
  const { archive, place, selection } = useShared()
  const { claims } = selection
  const current = place.claim === null ? -1 : claims.indexOf(archive.claims.ids.indexOf(place.claim))
  const [asked, setAsked] = useState(BATCH)
  const drawn = Math.max(asked, current + 2)
  useEffect(() => {
    if (place.claim !== null) document.getElementById(place.claim)?.scrollIntoView({ block: 'nearest' })
  }, [place.claim])
  if (claims.length === 0) return <Nothing />
  return (
    <section aria-labelledby="claims" class="claims">
      <div class="heading">
        <h1 id="claims">Claims</h1>
      </div>
      {claims.slice(0, drawn).map((number, at) => {
        const claim = archive.claim(number)
        const article = archive.articles[archive.articleOf(number)]
        if (article === undefined) return null
        return (
          <div key={claim.id} class="listed">
            <div class="about">
              <h2>
                <Link to={{ article: article.id, claim: claim.id }}>{article.title ?? article.file}</Link>
              </h2>
              {[article.publisher, article.published?.slice(0, 10)]
                .filter((part) => part != null)
                .map((part) => (
                  <bdi key={part}>{part}</bdi>
                ))}
            </div>
            <ClaimCard
              claim={claim}
              article={article.id}
              fits
              selected={at === current}
              context={<Context claim={claim} text={archive.text(archive.articleOf(number))} />}
            />
          </div>
        )
      })}
      {claims.length > drawn && (
        <button type="button" class="more" onClick={() => setAsked(drawn + BATCH)}>
          Show {Math.min(BATCH, claims.length - drawn)} more of {claims.length - drawn}
        </button>
      )}
    </section>
  )
}

/** How many characters are shown before and after a claim, where its paragraph has so many. */
const AROUND = 240

/** The words of a claim within those around them. */
function Context({ claim, text }: { readonly claim: ShownClaim; readonly text: string }) {
  const [first, last] = [claim.spans[0], claim.spans[claim.spans.length - 1]]
  if (first === undefined || last === undefined) return null
  const before = text.slice(Math.max(0, first.start - AROUND), first.start)
  const after = text.slice(last.end, last.end + AROUND)
  const opening = before.slice(before.lastIndexOf('\n\n') + 1).replace(/^\s+/, '')
  const [closing = ''] = after.split('\n\n')
  return (
    <>
      {opening.length === AROUND && '…'}
      {opening}
      {claim.spans.flatMap(({ start, end }, i) => {
        const between = claim.spans[i - 1]
        return [between && text.slice(between.end, start), <mark key={start}>{text.slice(start, end)}</mark>]
      })}
      {closing}
      {closing.length === AROUND && '…'}
    </>
  )
}
