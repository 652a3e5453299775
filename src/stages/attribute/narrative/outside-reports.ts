import { auxiliaries, reportTies } from '../../../lexicon/en/grammar.ts'
import type { Sentence, Token } from '../../../model/document.ts'
import type { Report } from '../../../model/quotation.ts'
import { type Span, touchesAny } from '../../../model/span.ts'
import { isCapital } from '../../../text/capital.ts'
import { gather } from '../../../text/gather.ts'
import { oneOf } from '../../../text/one-of.ts'
import { ordered } from '../../../text/ordered.ts'

const isAuxiliary = oneOf(auxiliaries)
const isReportTie = oneOf(reportTies)

/** What at the edge of a stretch is not the article's own voice: the verb at its beginning, speaker and verb at its end. */
interface Edges {
  readonly first: readonly Span[]
  readonly last: readonly Span[]
}

/** The stretches of a sentence outside the content of reports, trimmed to whole words. */
export function outsideReports({ tokens, start, end }: Sentence, said: readonly Report[]): Span[] {
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
    const piece = trimmed(tokens, at, beforeSubject(tokens, at, to, said, next), edges)
    if (piece !== null) pieces.push(piece)
    from = Math.max(from, next?.end ?? end)
  }
  return pieces
}

/** Where a stretch ends before the source of what follows it: "It rained, and Hill, who came on Monday, said …" is of the rain only. */
function beforeSubject(
  tokens: readonly Token[],
  from: number,
  to: number,
  said: readonly Report[],
  next: Span | undefined,
): number {
  const report = said.find(({ spans }) => spans[0] === next)
  const [speaker, cue] = [report?.attribution?.speakers[0], report?.attribution?.cue]
  const last = tokens[to - 1]
  if (speaker === undefined || cue == null || last === undefined || speaker.start >= cue.start) return to
  if (cue.end < last.start - FARTHEST_CUE || cue.start > last.end) return to
  let at = to
  while (at > from && (tokens[at - 1]?.start ?? 0) >= speaker.start) at--
  return (tokens[at]?.start ?? -1) === speaker.start ? at : to
}

/** Between a verb of saying and its content, "that" and an addressee take at most this many characters. */
const FARTHEST_CUE = 60

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

/** Tokens without marks at their edges, and without what belongs to the saying next to them; null where nothing is left. */
function trimmed(tokens: readonly Token[], from: number, to: number, { first, last }: Edges): Span | null {
  let [head, tail] = [from, to - 1]
  while (head <= tail && (isMark(tokens[head]) || isPart(first, tokens[head]))) head++
  while (tail >= head && (isLoose(tokens, head, tail) || isTail(tokens[tail]) || isPart(last, tokens[tail]))) tail--
  const [one, other] = [tokens[head], tokens[tail]]
  return head <= tail && one !== undefined && other !== undefined ? { start: one.start, end: other.end } : null
}

const isMark = (token: Token | undefined): boolean => token?.kind === 'mark'

const OPENING: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
  ['”', '“'],
  ['»', '«'],
])

/** Whether the last token is a mark that closes nothing within the stretch: of "(23 km), and" the comma, not the bracket. */
function isLoose(tokens: readonly Token[], head: number, tail: number): boolean {
  const mark = tokens[tail]
  if (!isMark(mark) || mark === undefined) return false
  const marks = (text: string) => tokens.slice(head, tail + 1).filter((token) => token.text === text).length
  if (mark.text === '"') return marks('"') % 2 === 1
  const opening = OPENING.get(mark.text)
  return opening === undefined || marks(opening) < marks(mark.text)
}

/** What the verb of saying stands between, "have … that", or what ties it to the words before: "and". May is a month. */
const isTail = (token: Token | undefined): boolean =>
  token !== undefined && (isReportTie(token) || (isAuxiliary(token) && !isCapital(token.text)))

const isPart = (parts: readonly Span[], token: Token | undefined): boolean =>
  token !== undefined && touchesAny(parts, token)
