import { useEffect, useRef } from 'preact/hooks'
import type { Shared } from './context.ts'
import { fieldsOf } from './fields.ts'
import { VERDICT_KEYS } from './marking.tsx'
import { reviewOf } from './reviews.ts'

/** The keys, and what they do, as the page tells. */
export const KEYS: readonly (readonly [keys: string, does: string])[] = [
  ['/', 'search'],
  ['j k', 'next and previous claim'],
  ['y n ?', 'the claim, or the field that has the focus, is right, wrong, unsure'],
  ['w', 'say why'],
  ['Esc', 'back to the list'],
]

/** Listens to keys wherever the focus is, but where somebody writes. */
export function useKeys(now: () => Shared): void {
  const latest = useRef(now)
  latest.current = now
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      if (isWriting(event.target)) {
        if (event.key === 'Escape' && event.target instanceof HTMLElement) event.target.blur()
        return
      }
      if (act(event.key, latest.current())) event.preventDefault()
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [])
}

/** @returns whether the key does anything */
function act(key: string, shared: Shared): boolean {
  const { place, go } = shared
  const verdict = VERDICT_KEYS.find(([, own]) => own === key)?.[0]
  if (verdict !== undefined) return mark(verdict, shared)
  switch (key) {
    case '/':
      return focus('input[type=search]')
    case 'j':
      return step(1, shared)
    case 'k':
      return step(-1, shared)
    case 'w':
      return focusWhy(place.claim)
    case 'Escape':
      if (place.article !== null) go({ article: null, claim: place.view === 'claims' ? place.claim : null })
      return place.article !== null
    default:
      return false
  }
}

/** Goes to another claim of those that fit; after the last one of a sample comes what the review came to. */
function step(by: 1 | -1, { archive, place, selection, go }: Shared): boolean {
  const { claims } = selection
  const inArticle = (claim: number) => archive.articles[archive.articleOf(claim)]?.id === place.article
  const current = place.claim === null ? -1 : claims.indexOf(archive.claims.ids.indexOf(place.claim))
  const first = place.article === null ? 0 : claims.findIndex(inArticle)
  const at = current < 0 ? Math.max(0, first) : current + by
  const claim = claims[at]
  if (claim === undefined) {
    if (by === 1 && archive.sample !== null) go({ view: 'review', article: null, claim: null })
    return true
  }
  const article = archive.articles[archive.articleOf(claim)]?.id ?? null
  if (place.article === null) go({ view: 'claims', claim: archive.claims.ids[claim] ?? null }, place.view === 'claims')
  else go({ article, claim: archive.claims.ids[claim] ?? null }, true)
  return true
}

function mark(verdict: (typeof VERDICT_KEYS)[number][0], { archive, place, reviews }: Shared): boolean {
  const focused = document.activeElement?.closest<HTMLElement>('[data-field]')
  const id = focused?.closest('.claim')?.id ?? place.claim
  const number = id === null ? -1 : archive.claims.ids.indexOf(id)
  if (number < 0) return false
  const claim = archive.claim(number)
  const article = archive.articles[archive.articleOf(number)]?.id ?? ''
  const field = focused && fieldsOf(claim).find(({ path }) => path === focused.dataset['field'])
  reviews.mark(field ? reviewOf(claim, article, verdict, field) : reviewOf(claim, article, verdict))
  return true
}

/** The line for the reason: of the field that has the focus, else of the claim. */
function focusWhy(claim: string | null): boolean {
  const field = document.activeElement?.closest('[data-field]')?.querySelector<HTMLElement>('.why')
  const whole = claim === null ? null : document.getElementById(claim)?.querySelector<HTMLElement>(':scope > .row .why')
  const line = field ?? whole
  line?.focus()
  return Boolean(line)
}

function focus(selector: string): boolean {
  document.querySelector<HTMLElement>(selector)?.focus()
  return true
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input:not([type=checkbox]), textarea, select')
}
