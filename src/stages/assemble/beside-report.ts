import { auxiliaries } from '../../lexicon/en/grammar/auxiliaries.ts'
import type { Sentence, Token } from '../../model/document.ts'
import type { Report } from '../../model/quotation.ts'
import { overlaps, type Span } from '../../model/span.ts'
import { gather } from '../../text/gather.ts'
import { ordered } from '../../text/ordered.ts'

/** What is no part of the article's own voice at the edge of a stretch: the verb at its beginning, speaker and verb at its end. */
interface Edges {
  readonly first: readonly Span[]
  readonly last: readonly Span[]
}

/** The stretches of a sentence outside the content of reports, trimmed to whole words. */
export function without({ tokens, start, end }: Sentence, said: readonly Report[]): Span[] {
  const taken = ordered(
    gather(said, ({ spans }) => spans),
    (a, b) => a.start - b.start,
  )
  const edges = edgesOf(said)
  const pieces: Span[] = []
  let from = start
  let at = 0
  for (let i = 0; i <= taken.length; i++) {
    const next = taken[i]
    while (at < tokens.length && (tokens[at]?.start ?? from) < from) at++
    let to = at
    while (to < tokens.length && (tokens[to]?.end ?? 0) <= Math.min(next?.start ?? end, end)) to++
    const piece = trimmed(tokens, at, to, edges)
    if (piece !== null) pieces.push(piece)
    from = Math.max(from, next?.end ?? end)
  }
  return pieces
}

function edgesOf(said: readonly Report[]): Edges {
  const first: Span[] = []
  const last: Span[] = []
  for (const { attribution } of said) {
    if (attribution === null) continue
    if (attribution.cue !== null) first.push(attribution.cue)
    last.push(...attribution.speakers)
  }
  return { first, last: [...first, ...last] }
}

/** Tokens without marks at their edges, and without what belongs to the saying beside them; null where nothing is left. */
function trimmed(tokens: readonly Token[], from: number, to: number, { first, last }: Edges): Span | null {
  let [head, tail] = [from, to - 1]
  while (head <= tail && (isMark(tokens[head]) || isPart(first, tokens[head]))) head++
  while (tail >= head && (isMark(tokens[tail]) || isTail(tokens[tail]) || isPart(last, tokens[tail]))) tail--
  const [one, other] = [tokens[head], tokens[tail]]
  return head <= tail && one !== undefined && other !== undefined ? { start: one.start, end: other.end } : null
}

const isMark = (token: Token | undefined): boolean => token?.kind === 'mark'

/** What the verb of saying stands between: "have … that". */
const isTail = (token: Token | undefined): boolean =>
  token !== undefined && (token.lower === 'that' || auxiliaries.has(token.lower))

const isPart = (parts: readonly Span[], token: Token | undefined): boolean =>
  token !== undefined && parts.some((part) => overlaps(part, token))
