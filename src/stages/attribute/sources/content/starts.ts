import {
  afterSummoned,
  asidePrepositions,
  contentAdverbs,
  thatVerbs,
  topicPrepositions,
} from '../../../../lexicon/en/saying.ts'
import type { Rule } from '../../../../rules/rule.ts'
import { numberSet } from '../../../../text/pattern/vocabulary.ts'
import { OPENS_CLAUSE } from '../saying/addressee.ts'
import { isAdverb } from '../saying/clause.ts'
import type { ReportingEvent } from '../saying/reporting-event.ts'
import { isComma, isOneOf, isWord, possessive } from '../stream/chunk-words.ts'
import type { PassageChunk } from '../stream/passage-chunk.ts'
import { COMMA, DASHES, HYPHEN, isOf, isPreposition, THAT, TO } from '../stream/words.ts'
import {
  afterAside,
  afterDashes,
  afterDay,
  afterHyphened,
  afterPaper,
  afterPreposition,
  afterSource,
  isAside,
  isFigure,
  leadsToThat,
  THAT_OR_COLON,
} from './before-content.ts'

/** Adverbs that belong to what is said. */
const OF_CONTENT = numberSet(contentAdverbs)
const OPENS = /^[\p{L}\p{N}$€£“"‘'(#@]/u
const ENDS_OBJECT = numberSet(afterSummoned)
const OPENS_TOPIC = numberSet(topicPrepositions)
/** Verbs that follow a "that" which is their subject. */
const AFTER_SUBJECT = numberSet(thatVerbs)
/** Prepositions of phrases that say when, where, to whom and about what something is said. */
const ASIDES = numberSet(asidePrepositions)

/** A chunk after a verb of saying, at which its content may begin. */
export interface Starting {
  readonly chunks: readonly PassageChunk[]
  readonly event: ReportingEvent
  /** The chunk in question, which stands at `at`. */
  readonly chunk: PassageChunk
  readonly at: number
}

/** Where content begins, and whether nothing but content can stand there. */
export interface ContentStart {
  readonly at: number
  readonly sure: boolean
}

/** What a rule makes of a chunk: content begins, the chunk to go on at, or nothing that follows is content. */
export type Step = ContentStart | number | 'nothing'

/** One way in which content begins, or in which something stands before it. */
export type StartRule = Rule<Starting, Step>

const startsAt = (at: number, sure: boolean): ContentStart => ({ at, sure })

/** Whether the verb takes a clause: "said", but not "condemned". */
const takesClause = ({ verb }: ReportingEvent): boolean => verb?.verb.clause ?? true

/**
 * What stands after a verb of saying, asked at each chunk until content begins: the first that holds. What can only be content comes
 * first, then what is passed over, and last what is content for want of anything else.
 */
export const starts: readonly StartRule[] = [
  {
    id: 'starts/quotation',
    read: ({ chunk, at }) => (chunk.type === 'quotation' ? startsAt(at, true) : null),
    examples: ['Hill said on Monday, {“We have no boat.”}'],
    rejects: ['Hill said on Monday that the bridge was shut.'],
  },
  {
    // "said Thursday's accident was the fourth"
    id: 'starts/date-of-content',
    read: ({ chunks, chunk, at }) => (chunk.type === 'date' && possessive(chunks[at + 1]) ? startsAt(at, false) : null),
    examples: ["Hill said {Thursday}'s storm was the fourth."],
    rejects: ['Hill said Thursday the storm was the fourth.'],
  },
  {
    id: 'starts/after-date',
    read: ({ chunk, at }) => (chunk.type === 'date' ? at + 1 : null),
    examples: ['Hill said {Thursday} the storm was the fourth.'],
    rejects: ["Hill said Thursday's storm was the fourth."],
  },
  {
    id: 'starts/mention',
    read: ({ chunk, at }) => (chunk.type !== 'word' || chunk.quoted ? startsAt(at, false) : null),
    examples: ['Hill said {the mayor} was ill.', 'Hill said {it} rained.'],
    rejects: ['Hill said rain fell.'],
  },
  {
    // "said that’s not true", "says that will not do": a verb right after it makes a subject of it
    id: 'starts/that-of-content',
    read: ({ chunks, chunk, at }) =>
      chunk.word === THAT && isOneOf(chunks[at + 1], AFTER_SUBJECT) ? startsAt(at, true) : null,
    examples: ["Hill said {that}'s not true.", 'Hill says {that} is wrong.'],
    rejects: ['Hill said that the bridge was shut.', 'Hill said that had he known, he would have left.'],
  },
  {
    // "questioned that number": it points at a noun, and nothing follows of which it could open a clause
    id: 'starts/that-thing',
    read: ({ chunks, chunk, at }) => {
      const [thing, end] = [chunks[at + 1], chunks[at + 2]]
      const isThing = chunk.word === THAT && thing?.type === 'word' && /^\p{Ll}/u.test(thing.text)
      return isThing && (end === undefined || end.type === 'stop' || isOneOf(end, ENDS_OBJECT))
        ? startsAt(at, false)
        : null
    },
    examples: ['Hill disputed {that} figure.', 'Hill rejected {that} figure, and left.'],
    rejects: ['Hill said that rain fell.', 'Hill said that it rained.'],
  },
  {
    id: 'starts/after-that',
    read: ({ chunks, chunk, at }) => {
      if (!isOf(THAT_OR_COLON, chunk.word)) return null
      const after = afterSource(chunks, at + 1)
      const from = isComma(chunks[after]) ? after + 1 : after
      return chunks[from] === undefined ? 'nothing' : startsAt(from, true)
    },
    examples: [
      'Hill said {that} the bridge was shut.',
      'Hill said {that, according to the mayor,} the bridge was shut.',
    ],
    rejects: ['Hill said the bridge was shut.'],
  },
  {
    id: 'starts/to-do',
    read: ({ chunks, event, chunk, at }) => {
      if (chunk.word !== TO || !event.verb?.verb.addressed) return null
      const next = chunks[at + 1]?.type
      const told = at > event.to || event.verb.use === 'passive'
      return told && (next === 'word' || next === 'verb') ? startsAt(at, true) : null
    },
    examples: ['Hill told his aides {to} find a site.'],
    rejects: ['Hill spoke to the mayor.'],
  },
  {
    id: 'starts/after-dashes',
    read: ({ chunks, chunk, at }) => (isOf(DASHES, chunk.word) ? (afterDashes(chunks, at) ?? 'nothing') : null),
    examples: ['Hill claimed {— without evidence —} that the bridge was shut.'],
    rejects: ['Hill claimed without evidence that the bridge was shut.'],
  },
  {
    id: 'starts/after-aside',
    read: ({ chunks, chunk, at }) => (chunk.word === COMMA ? afterAside(chunks, at) : null),
    examples: [
      'Hill said{, when they met in May,} that the bridge was shut.',
      'Hill said{, citing witnesses,} that the bridge was shut.',
    ],
    rejects: ['Hill said that the bridge was shut.'],
  },
  {
    id: 'starts/after-paper',
    read: ({ chunks, chunk, at, event }) => (chunk.word === COMMA ? afterPaper(chunks, at, event.to) : null),
    examples: ['Hill said in a report{,} it was shut.'],
    rejects: ['Hill said in Leeds, where it rained.'],
  },
  {
    id: 'starts/after-day',
    read: ({ chunks, chunk, at, event }) => (chunk.word === COMMA ? afterDay(chunks, at, event) : null),
    examples: ['Officials said on Saturday{,} the bridge was shut.'],
    rejects: ['The bridge was shut, officials said on Saturday, and they left.'],
  },
  {
    // What was said stands before the verb, or nowhere
    id: 'starts/never-after-comma',
    read: ({ chunk }) => (chunk.word === COMMA ? 'nothing' : null),
    examples: ['The bridge is shut, Hill said{,} and left.'],
    rejects: ['Hill said the bridge is shut.'],
  },
  {
    // "at least 60" is no place
    id: 'starts/figure',
    read: ({ chunks, at }) => (isFigure(chunks, at) ? startsAt(at, false) : null),
    examples: ['Hill said {at} least 60 died.', 'Hill said {about} 40 boats sank.'],
    rejects: ['Hill said at noon it rained.'],
  },
  {
    // What a verb without a clause reports is a noun phrase: "apologized for the delay"
    id: 'starts/topic',
    read: ({ chunks, event, chunk, at }) => {
      if (
        takesClause(event) ||
        !(isOf(ASIDES, chunk.word) || isPreposition(chunk.word)) ||
        isAside(chunks, at) ||
        leadsToThat(chunks, at)
      )
        return null
      return startsAt(isOneOf(chunk, OPENS_TOPIC) ? at + 1 : at, false)
    },
    examples: ['Hill apologized {for} the delay.'],
    rejects: ['Hill said on the bridge that it rained.'],
  },
  {
    id: 'starts/after-phrase',
    read: ({ chunks, event, chunk, at }) => {
      const opens = isOf(ASIDES, chunk.word) || (!takesClause(event) && isPreposition(chunk.word))
      return opens ? (afterPreposition(chunks, at) ?? 'nothing') : null
    },
    examples: [
      'Hill said {in a statement} that it rained.',
      'Hill warned {in a letter} that it rained.',
      'Hill warned {in Leeds} that it rained.',
      'Hill said {in a statement sent on Monday} it rained.',
    ],
    rejects: ['Hill said that in Leeds it rained.', 'Hill warned of a storm that could last.'],
  },
  {
    id: 'starts/after-hyphened-adverb',
    read: ({ chunks, at }) => (isWord(chunks[at + 1], HYPHEN) ? afterHyphened(chunks, at) : null),
    examples: ['Hill said {matter-of-factly} that it rained.'],
    rejects: ['Hill said well-known men left.'],
  },
  {
    id: 'starts/after-adverb',
    read: ({ chunk, at }) => (isAdverb(chunk) && !isOf(OF_CONTENT, chunk.word) ? at + 1 : null),
    examples: ['Hill said {quietly} that it rained.'],
    rejects: ['Hill said it rained.'],
  },
  {
    // Last: whatever else a word may be, content may begin with it
    id: 'starts/word',
    read: ({ chunk, at }) => (OPENS.test(chunk.lower) ? startsAt(at, isOf(OPENS_CLAUSE, chunk.word)) : null),
    examples: ['Hill said {rain} fell.'],
    rejects: ['Hill said that rain fell.'],
  },
]
