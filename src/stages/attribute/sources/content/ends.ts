import {
  andOrBut,
  clauseSplits,
  concessives,
  contentCuts,
  contentEnds,
  glosses,
  possessiveRelatives,
} from '../../../../lexicon/en/grammar.ts'
import { informingVerbs } from '../../../../lexicon/en/saying.ts'
import { holds } from '../../../../rules/holds.ts'
import { numberSet } from '../../../../text/pattern/vocabulary.ts'
import type { ReportingEvent } from '../saying/reporting-event.ts'
import { isComma, isOneOf, isWord } from '../stream/chunk-words.ts'
import type { PassageChunk } from '../stream/passage-chunk.ts'
import { ACCORDING, AS, COLON, COMMA, isOf, SEMICOLON, THE, WHERE, WITH } from '../stream/words.ts'
import { isBackshifted, isPhraseOnly, opensClause, TELLS_NOW } from './clauses.ts'
import { afterComma } from './comments.ts'
import type { EndRule } from './ending.ts'
import { ofSaying } from './of-saying.ts'

const CUTS = numberSet(contentCuts)
const AND_OR_BUT = numberSet(andOrBut)
const CONCEDES = numberSet(concessives)
const SPLITS = numberSet(clauseSplits)
const OPENS_GLOSS = numberSet(glosses)
const WHOSE = numberSet(possessiveRelatives)

/** The companion of a main clause has its participle at most this many chunks after "with". */
const FARTHEST_PARTICIPLE = 7

const INFORMING = numberSet(informingVerbs)
const ENDS = numberSet(contentEnds)

/** Whether any of the rules may hold at a chunk that no reporting event begins at; asked first, since nearly always none does. */
export const mayEnd = (chunk: PassageChunk | undefined): boolean => chunk?.type === 'quotation' || isOneOf(chunk, ENDS)

/** Where content ends before its sentence does: the first that holds, asked at each chunk; the cheapest first. */
export const ends: readonly EndRule[] = [
  {
    id: 'ends/semicolon',
    read: ({ chunks, at }) => holds(isWord(chunks[at], SEMICOLON)),
    examples: ['Hill said {the bridge was shut}; the ferry runs.'],
    rejects: ['Hill said the bridge was shut, and the ferry too.'],
  },
  {
    // The words are theirs of whom it is said next: "according to" passes them on.
    id: 'ends/according-to',
    read: ({ chunks, at }) => holds(isWord(chunks[at], ACCORDING)),
    examples: ['Hill said {the bridge was shut}, according to the Courier.'],
    rejects: ['Hill said the bridge was shut in accord with the rules.'],
  },
  {
    id: 'ends/quotation-of-another',
    read: ({ chunks, at, owned }) => {
      const chunk = chunks[at]
      return holds(chunk?.type === 'quotation' && owned(chunk))
    },
    examples: ['Hill said {the bridge was shut} and “We have no boat,” Mary Ford said.'],
    rejects: ['Hill said the bridge was shut.'],
  },
  {
    id: 'ends/next-saying',
    read: ({ chunks, at, events, from }) => {
      const next = events[at]
      return holds(next !== undefined && at > from && reports(next) && isApart(chunks, at, next))
    },
    examples: [
      'Hill said {the bridge was shut}, and added it was old.',
      'The firm said {it knew of the fire}, while the Harbour Board advised ships to stay away.',
      'The ministry accused {it of shelling the town}, where officials said 12 died.',
    ],
    rejects: ['Hill said the mayor believed in it.'],
  },
  {
    // "…, as the court found": the court said the same, which is not part of what he said.
    id: 'ends/as-another-said',
    read: ({ chunks, at, events }) =>
      holds(isWord(chunks[at], AS) && isComma(chunks[at - 1]) && isOwn(events[at + 1], at + 1)),
    examples: ['Hill argued that {the plan was to close the port}, as the court found.'],
    rejects: ['Hill argued that the plan was to close the port as the winter began.'],
  },
  {
    // An accompanying clause with a source of its own.
    id: 'ends/companion-says',
    read: ({ chunks, at, events }) =>
      holds(isWord(chunks[at], WITH) && isComma(chunks[at - 1]) && companionSays(chunks, events, at)),
    examples: ['The driver told reporters {he lost control}, with local papers claiming he was ill.'],
    rejects: ['The driver said he lost control, with rain falling on the road.'],
  },
  {
    // What follows a clause after a colon is quoted by itself: "found that it was no matter for courts: “In our view …”".
    id: 'ends/quotation-after-colon',
    read: ({ chunks, at, from }) =>
      holds(isWord(chunks[at], COLON) && at > from && chunks[at + 1]?.type === 'quotation'),
    examples: ['The court found that {the vote was void}: “In our view, the count was never finished.”'],
    rejects: ['The court found that the vote was void: the count was never finished.'],
  },
  {
    // The journalist says what the words mean.
    id: 'ends/gloss',
    read: ({ chunks, at, from }) =>
      holds(isOneOf(chunks[at], OPENS_GLOSS) && at > from + 1 && afterQuotedWords(chunks, at)),
    examples: ['Hill said {there were “good people on both sides,”} meaning the strikers and the police.'],
    rejects: ['Hill said it helps those in need, meaning people without work.'],
  },
  {
    // Words in marks end with their marks, so that "whose" cannot mean a noun in them.
    id: 'ends/whose-after-quoted-words',
    read: ({ chunks, at, from }) =>
      holds(isOneOf(chunks[at], WHOSE) && isComma(chunks[at - 1]) && !hasAntecedent(chunks, from, at - 1)),
    examples: ['Hugh Hill also alleged {the council was “hiding the true figures”}, whose car was used in the raid.'],
    rejects: ['Hugh Hill blamed Mary Ford, whose car was used in the raid.'],
  },
  {
    // What was asked, or a thing named, is not a clause: a clause with a verb of its own after it is the journalist's.
    id: 'ends/clause-after-phrase',
    read: ({ chunks, at, from }) =>
      holds(
        isComma(chunks[at - 1]) &&
          isOneOf(chunks[at], SPLITS) &&
          at > from &&
          isPhraseOnly(chunks, from, at - 1) &&
          opensClause(chunks, at + 1),
      ),
    examples: [
      'They had asked {the chief to resign from her post}, but this has been dropped from the list.',
      'The search ended, with Hugh Hill describing {the “real threat of another collapse”}, and work began.',
      'The army has denied {this}, and has kept troops in the valley.',
      'Mary Ford urged them {to leave}, while the port was closed.',
    ],
    rejects: [
      'Hill said the bridge was shut, but the ferry was running.',
      'Hill urged them to pack, leave and call home.',
      'Hill urged them to leave, and to call home.',
      'Hill says the town needs a bridge, but that he would not pay for it.',
      'Hill says she identifies as a baker, although she is not one.',
    ],
  },
  {
    // "said they had left, and has kept them there": the tense of the journalist, who tells it now.
    id: 'ends/tense-of-article',
    read: ({ chunks, at, from }) =>
      holds(
        isComma(chunks[at - 1]) &&
          isOneOf(chunks[at], AND_OR_BUT) &&
          isOneOf(chunks[at + 1], TELLS_NOW) &&
          isBackshifted(chunks, from, at - 1),
      ),
    examples: ['The army said {it had left the valley}, and has kept its guns there.'],
    rejects: ['The army said it has left the valley, and has kept its guns there.'],
  },
  ...ofSaying,
  ...afterComma,
  {
    // What he did while he spoke is over, and his sentence goes on.
    id: 'ends/clause-goes-on',
    read: ({ chunks, at, from, events }) => holds(isComma(chunks[at]) && goesOn(chunks, events, from, at + 1)),
    examples: ['The spokesman, confirming {the closure of the bridge}, said nobody was hurt.'],
    rejects: [
      'The spokesman said the bridge, which nobody uses, was shut.',
      'The court heard that a clerk, Paul Hill, had reported the fault.',
    ],
  },
]

/** Whether a verb reports what is no quotation, or what somebody is to do. */
const reports = ({ verb }: ReportingEvent): boolean =>
  verb === null || !verb.verb.quoteOnly || isOf(INFORMING, verb.verb.word)

/** Whether an event has a source of its own and begins at a chunk. */
const isOwn = (event: ReportingEvent | undefined, at: number): boolean =>
  event !== undefined && event.from === at && event.order === 'before'

/** Whether a verb of saying at a chunk has its subject before the verb whose content begins at another. */
function goesOn(
  chunks: readonly PassageChunk[],
  events: readonly (ReportingEvent | undefined)[],
  from: number,
  verb: number,
): boolean {
  const chunk = chunks[verb]
  if (chunk?.type !== 'verb' || chunk.cue.use !== 'finite') return false
  let own = from - 1
  while (own >= 0 && chunks[own]?.type !== 'verb') own--
  for (let i = own - 1; i >= 0 && chunks[i]?.type !== 'stop'; i--) if (events[i]?.at === verb) return true
  return false
}

/** Whether a verb of saying ends the content before it: after a comma or a dash, or coordinated with the one before. */
function isApart(chunks: readonly PassageChunk[], at: number, event: ReportingEvent): boolean {
  // "while the Harbour Board advised": the article is no part of the name
  if (isWord(chunks[at - 1], THE)) return isApart(chunks, at - 1, event)
  const previous = chunks[at - 1]
  if (isOneOf(previous, CUTS)) return true
  // "accused it of shelling the town, where officials said"
  if (isWord(previous, WHERE) && isComma(chunks[at - 2])) return true
  if (isOneOf(previous, AND_OR_BUT)) return event.order !== 'nobody'
  return isOneOf(previous, CONCEDES)
}

function companionSays(
  chunks: readonly PassageChunk[],
  events: readonly (ReportingEvent | undefined)[],
  at: number,
): boolean {
  for (let i = at + 1; i - at <= FARTHEST_PARTICIPLE; i++) {
    const chunk = chunks[i]
    if (chunk === undefined || chunk.type === 'stop' || isComma(chunk)) return false
    if (chunk.type === 'verb') return chunk.cue.use === 'participle' && events[i]?.order === 'shared'
  }
  return false
}

/** Whether quoted words and a comma, within their marks or after them, stand before a chunk. */
function afterQuotedWords(chunks: readonly PassageChunk[], at: number): boolean {
  const [last, before] = [chunks[at - 1], chunks[at - 2]]
  if (isComma(last)) return before?.type === 'word' && before.quoted
  return last?.type === 'word' && last.quoted && before?.word === COMMA
}

/** Whether a person or a body is named outside the marks of a stretch that ends with quoted words. */
function hasAntecedent(chunks: readonly PassageChunk[], from: number, to: number): boolean {
  const last = chunks[to - 1]
  return !(last?.type === 'word' && last.quoted) || chunks.slice(from, to).some((one) => one.type === 'name')
}
