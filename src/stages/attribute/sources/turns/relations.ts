import { indefiniteArticles } from '../../../../lexicon/en/grammar/articles.ts'
import { conditions, contrasts, questionOpeners } from '../../../../lexicon/en/grammar/conjunctions.ts'
import { afterQuotation, plainEnds } from '../../../../lexicon/en/grammar/marks.ts'
import { subjectRelatives } from '../../../../lexicon/en/grammar/relatives.ts'
import { handingVerbs } from '../../../../lexicon/en/saying/handing-verbs.ts'
import { outcomes } from '../../../../lexicon/en/saying/outcomes.ts'
import { showingVerbs } from '../../../../lexicon/en/saying/showing-verbs.ts'
import { numberSet } from '../../../../text/pattern/vocabulary.ts'
import { goesOn, isPhrase, objectless, openingAt, opensAside, subordinated } from '../content/asides.ts'
import { clauseBefore, contentEnd, type Stretch, trimEnd } from '../content/content.ts'
import type { Beginnings, Surroundings } from '../content/surroundings.ts'
import { behindAddressee } from '../saying/addressee.ts'
import { inRelativeClause } from '../saying/antecedent.ts'
import { type Says, sentenceEnd } from '../saying/says.ts'
import { givesReason, isWithheld, putsTo, summons } from '../saying/withheld.ts'
import { isComma, isOneOf, isWord } from '../stream/among-pieces.ts'
import type { Piece } from '../stream/piece.ts'
import { AS, COLON, COMMA_OR_DASH, isOf, NO_WORD, THAT, WHEN, word } from '../stream/words.ts'

const HEAR = word('hear')
const SHOWING = numberSet(showingVerbs)
const HANDING = numberSet(handingVerbs)
const BEHIND_QUOTE = numberSet(afterQuotation)
const OUTCOMES = numberSet(outcomes)
const FULL_STOP = numberSet(plainEnds)
const CONTRASTS = numberSet(contrasts)
const INDEFINITE = numberSet(indefiniteArticles)
const CONDITIONS = numberSet(conditions)
const OPENS_CONTENT = numberSet(questionOpeners)
const RELATIVES = numberSet(subjectRelatives)

/** One way in which content stands to a verb of saying; the first that holds gives the content. */
export interface Relation {
  readonly id: string
  /** How sure content and speaker are when it holds, from 0 to 1. */
  readonly confidence: number
  /** Whether its content is a quotation, so that a passage without any need not be asked. */
  readonly ofQuotation?: true
  readonly find: (around: Surroundings) => readonly Stretch[] | null
  /** The content in braces. */
  readonly examples: readonly string[]
  /** Sentences that it must not read. */
  readonly rejects: readonly string[]
}

/** The quotation that ends directly before a piece, with no more than a comma or a dash between. */
export function quoteBefore(pieces: readonly Piece[], at: number): number | null {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const piece = pieces[i]
    if (piece?.type === 'quote') return i
    if (piece?.type !== 'stop' && !isOneOf(piece, BEHIND_QUOTE)) return null
    // Behind a full stop only what a question or an exclamation ends: “Who?” Hill asked.
    if (piece?.type === 'stop' && !endsOpen(pieces[i - 1])) return null
  }
  return null
}

/** The quotation that a name is signed behind, which its full stop may stand between. */
function signedAt(pieces: readonly Piece[], at: number): number | null {
  const quote = pieces[at - 1]?.type === 'quote' ? at - 1 : at - 2
  return pieces[quote]?.type === 'quote' ? quote : null
}

const endsOpen = (piece: Piece | undefined): boolean =>
  piece?.type === 'quote' && /[?!…,—–-]\W{0,2}$/u.test(piece.quotation.text.slice(-4))

/** Verbs of saying that report nothing where they stand, each told apart in a way of its own. */
const REPORTS_NOTHING = [putsTo, givesReason, summons, isWithheld]
const NONE: Beginnings = []
const one = (from: number, to: number): readonly Stretch[] | null => (to > from ? [{ from, to }] : null)

/** In order: quotations before clauses, what is surest first. */
export const relations: readonly Relation[] = [
  {
    id: 'sources/quotation-before',
    confidence: 0.98,
    ofQuotation: true,
    find: ({ pieces, says }) => {
      const quote = says.by === 'signature' ? signedAt(pieces, says.from) : quoteBefore(pieces, says.from)
      return quote === null ? null : one(quote, quote + 1)
    },
    examples: ['“{We are ready,}” Hugh Hill said.', '“{Is it over?}” asked the minister.', '“{No}”, she said.'],
    rejects: ['Hill said the bridge was closed.'],
  },
  {
    id: 'sources/quotation-behind',
    confidence: 0.92,
    ofQuotation: true,
    find: ({ pieces, says, owned, content: start }) => {
      const piece = start === null ? undefined : pieces[start.at]
      if (start === null || piece?.type !== 'quote' || owned(piece)) return null
      return says.verb?.verb.quoteOnly && inRelativeClause(pieces, says) ? null : one(start.at, start.at + 1)
    },
    examples: ['Hill said, “{We are ready.}”', 'She told reporters in Leeds on Monday: “{Nobody was hurt.}”'],
    rejects: ['Hill said the sign “No entry after dark” was new.'],
  },
  {
    id: 'sources/colon',
    confidence: 0.78,
    find: ({ pieces, says }) => {
      if (says.by !== 'colon') return null
      if (says.order === 'behind') return one(0, trimEnd(pieces, 0, says.from))
      return one(says.to, trimEnd(pieces, says.to, pieces.length))
    },
    examples: [
      '{Toll rises to 40}: police',
      'MODERATOR: {What will you do?}',
      'Report: {War crimes were committed in the north}',
    ],
    rejects: ['There are two reasons: rain and wind.', 'Factory fire: 14 dead'],
  },
  {
    id: 'sources/according-to',
    confidence: 0.9,
    find: (around) => {
      const { pieces, says, all, owned } = around
      if (says.by !== 'according') return null
      const { start } = around
      // "reported that, according to the mayor, …": what stands before is the saying of somebody else.
      const within = isComma(pieces[says.from - 1]) && isWord(pieces[says.from - 2], THAT)
      if (says.from > start + 1 && !within) {
        // Somebody else is quoted before it; whom it names only passed that on.
        if (pieces.slice(start, says.from).some((piece) => piece.type === 'quote' && owned(piece))) return null
        return one(openingAt(pieces, start), trimEnd(pieces, start, says.from))
      }
      const contrasting = all.map((other, at) => (isOneOf(pieces[at - 1], CONTRASTS) ? other : undefined))
      for (let i = says.to; i < sentenceEnd(pieces, says.at) && i - says.to < 30; i++) {
        // "according to the commission, which met in May, ..."
        if (isComma(pieces[i]) && isOneOf(pieces[i + 1], RELATIVES)) continue
        if (isComma(pieces[i]) || isWord(pieces[i], COLON))
          return one(i + 1, contentEnd(pieces, i + 1, contrasting, owned))
      }
      return null
    },
    examples: [
      'According to the mayor, {the bridge is closed}.',
      '{The bridge is closed}, according to police in Leeds.',
      'According to the council, which met in May, {the bridge is closed}.',
      'According to the mayor, {the bridge is closed}, while police said {it is open}.',
    ],
    rejects: ['The work went according to plan.', '“We lost,” said Hugh Hill, according to the Courier.'],
  },
  {
    id: 'sources/noun-of-saying',
    confidence: 0.28,
    find: ({ pieces, says, all, owned }) => {
      if (says.by !== 'noun') return null
      const from = isWord(pieces[says.to], THAT) ? says.to + 1 : says.to
      return one(from, contentEnd(pieces, from, all, owned))
    },
    examples: ['Nobody forgot Hill’s claim that {the bridge was safe}.', 'Few trust his promise to {build a new one}.'],
    rejects: ['The claim was false.', 'His claim to the throne was weak.'],
  },
  {
    id: 'sources/as-somebody-said',
    confidence: 0.85,
    find: (around) => {
      const { pieces, says, owned } = around
      if (!isWord(pieces[says.from - 1], AS) || says.order === 'nobody' || says.verb?.verb.quoteOnly) return null
      if (!objectless(pieces[says.to]) && !says.verb?.verb.addressed) return null
      const { start } = around
      if (says.from - 1 > start + 1 || isOneOf(pieces[says.from - 2], COMMA_OR_DASH)) {
        const before = clauseBefore(pieces, says, start)
        if (before === null) return null
        const behind = goesOn(pieces, says, before)
        return behind === null ? [before] : [before, { from: behind, to: contentEnd(pieces, behind, NONE, owned) }]
      }
      for (let i = says.to; i < sentenceEnd(pieces, says.at) && i - says.to < 30; i++) {
        if (isComma(pieces[i])) return one(i + 1, contentEnd(pieces, i + 1, NONE, owned))
      }
      return null
    },
    examples: [
      'As Hill said on Monday, {the bridge is closed}.',
      '{The bridge is closed}, as the mayor noted.',
      '{The bridge}, as the mayor pointed out, {is closed}.',
      '{The coast}, as one of the minister’s aides noted, {often floods in May}.',
      '{The dean} -- as the union noted this week -- {praised the strike}.',
    ],
    rejects: ['Hill said the bridge was closed.'],
  },
  {
    id: 'sources/clause-around',
    confidence: 0.9,
    find: (around) => {
      const { pieces, says, all, owned } = around
      const verb = says.verb?.verb
      if (says.order !== 'before' || verb === undefined || verb.quoteOnly) return null
      const comma = verb.addressed ? behindAddressee(pieces, says.to, verb.word) : says.to
      if (!isComma(pieces[comma]) || !isComma(pieces[says.from - 1])) return null
      const before = clauseBefore(pieces, says, around.start)
      const next = pieces[comma + 1]
      if ((next?.type === 'cue' && next.cue.use !== 'passive') || (all[comma + 1]?.order ?? 'before') !== 'before')
        return null
      const leads = before !== null && isPhrase(pieces, before)
      if (opensAside(next) && !(leads && (isOneOf(next, INDEFINITE) || subordinated(pieces, before)))) return null
      const to = contentEnd(pieces, comma + 1, all, owned)
      if (to - comma < 3) return null
      const behind = { from: comma + 1, to }
      return before === null ? [behind] : [before, behind]
    },
    examples: [
      '{The bridge}, Hill said, {would open on Friday}.',
      '{Though the first round went well}, Hill said, {winning the second would be hard}.',
    ],
    rejects: ['The bridge is closed, Hill said, adding that it may open.'],
  },
  {
    id: 'sources/clause-behind',
    confidence: 0.58,
    find: ({ pieces, says, all, owned, content: start }) => {
      const verb = says.verb?.verb
      if (start === null || verb === undefined || says.order === 'behind') return null
      const end = contentEnd(pieces, start.at, all, owned)
      // "When a reporter asked if he would resign, he left": the content ends with its clause.
      const to = isWord(pieces[says.from - 1], WHEN) ? firstComma(pieces, start.at, end) : end
      if (verb.quoteOnly && !start.sure && !shown(says) && !holdsQuotedWords(pieces, says, { from: start.at, to }))
        return null
      if (isOneOf(pieces[says.from - 1], CONDITIONS) && says.order === 'before') return null
      const sure = isWord(pieces[start.at - 1], THAT) || isOneOf(pieces[start.at], OPENS_CONTENT)
      if (isWord(pieces[says.from - 1], WHEN) && says.order === 'before' && !sure) return null
      if (says.verb?.use === 'infinitive' && !start.sure && verb.stance === 'says') return null
      if (REPORTS_NOTHING.some((not) => not(pieces, says, start.at))) return null
      const enough = start.sure || !verb.clause || isNumber(pieces[start.at]) ? 1 : 2
      return to - start.at < enough ? null : one(start.at, to)
    },
    examples: [
      'Hill said {the bridge was closed}.',
      'The minister told reporters that {nobody was hurt}.',
      'The report noted {the use of drones}, and urged {restraint}.',
      'Aid groups say {at least 60 people died}; the government says {12}.',
      'The mayor told his aides {to find a new site}.',
      'Hill claimed — without giving evidence — that {they fired first}.',
      'When a reporter asked the mayor {if he would resign}, he left.',
      'Hill attacked {the plan as “a gift to thieves”}.',
    ],
    rejects: ['The bridge is closed, Hill said on Monday.', 'Hill attacked the plan.'],
  },
  {
    id: 'sources/clause-before',
    confidence: 0.93,
    find: (around) => {
      const { pieces, says } = around
      const verb = says.verb?.verb
      if (verb === undefined || (says.order !== 'before' && says.order !== 'behind')) return null
      if ((verb.quoteOnly && verb.word !== HEAR) || isOneOf(pieces[says.from], RELATIVES)) return null
      const before = clauseBefore(pieces, says, around.start)
      if (before === null || before.to - before.from < 2 || isPhrase(pieces, before)) return null
      const outcome = outcomeBehind(pieces, says.to)
      return outcome === null ? [before] : [before, outcome]
    },
    examples: [
      '{The bridge is closed}, Hill said on Monday.',
      '{Two men were hurt}, police say.',
      '{At least 12 people were killed in Quito}, police said.',
      '{In Quito 12 people died}, police said.',
      '{A wall fell on Monday}, police said, {killing two people}.',
    ],
    rejects: ['On Monday in Leeds, Hill said no more.', 'In the town where he lived, Hill said no more.'],
  },
]

/** What an event brought about, told behind the saying: "A wall fell, police said, killing two people." */
function outcomeBehind(pieces: readonly Piece[], at: number): Stretch | null {
  const from = at + 1
  if (!isComma(pieces[at]) || !isOf(OUTCOMES, pieces[from]?.word ?? NO_WORD)) return null
  let to = from
  while (to < pieces.length && pieces[to]?.type !== 'stop') to++
  while (to > from && isOneOf(pieces[to - 1], FULL_STOP)) to--
  return to - from < 2 ? null : { from, to }
}

function firstComma(pieces: readonly Piece[], from: number, to: number): number {
  for (let i = from; i < to; i++) if (isComma(pieces[i])) return i
  return to
}

/** A document shows what it says: "The records show". */
const shown = ({ verb, subjects }: Says): boolean =>
  isOf(SHOWING, verb?.verb.word ?? NO_WORD) && subjects[0]?.mention?.kind === 'document'

/** Words in marks make a report of what a verb like "attack" has behind it: "attacked Hill for “the noise” of his campaign". */
const holdsQuotedWords = (pieces: readonly Piece[], { verb }: Says, { from, to }: Stretch): boolean =>
  !isOf(HANDING, verb?.verb.word ?? NO_WORD) &&
  pieces.slice(from, to).some((piece) => piece.type === 'word' && piece.quoted && /\p{L}/u.test(piece.text))

const isNumber = (piece: Piece | undefined): boolean => piece?.type === 'word' && /^\d/.test(piece.text)
