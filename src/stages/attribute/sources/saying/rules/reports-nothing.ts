import { readNounForm } from '../../../../../english/forms/noun-lemma.ts'
import { anyOne, definiteOwners, reasons, thirdObjects } from '../../../../../lexicon/en/grammar.ts'
import { documents } from '../../../../../lexicon/en/people.ts'
import {
  afterSummoned,
  anonymityLinks,
  apologies,
  beliefVerbs,
  emptyPronouns,
  emptyThings,
  namingVerbs,
  pressPeople,
  reminders,
  sayingPlaceOpeners,
  withheld,
  withheldThings,
} from '../../../../../lexicon/en/saying.ts'
import { holds } from '../../../../../rules/holds.ts'
import type { Rule } from '../../../../../rules/rule.ts'
import { numberSet } from '../../../../../text/pattern/vocabulary.ts'
import { isComma, isOneOf, isWord } from '../../stream/chunk-words.ts'
import { isSpeaker, type PassageChunk } from '../../stream/passage-chunk.ts'
import { AS, BE, isDeterminer, isOf, NO_WORD, NOT, THAT, TO, WHO, type Word, word } from '../../stream/words.ts'
import type { ReportingEvent } from '../reporting-event.ts'

/** A verb of saying and where its content would begin. */
interface WithContent {
  readonly chunks: readonly PassageChunk[]
  readonly event: ReportingEvent
  readonly content: number
}

const WHILE = word('while')
const WITHHELD = numberSet(withheld)
const [DISCUSS, CALL, CITE, QUOTE] = [word('discuss'), word('call'), word('cite'), word('quote')]
const EMPTY_PRONOUNS = numberSet(emptyPronouns)
const EMPTY_THINGS = numberSet(emptyThings)
const PRESS = numberSet(pressPeople)
const CIRCUMSTANCES = numberSet(sayingPlaceOpeners)
const APOLOGIZE = numberSet(apologies)
const REMINDS = numberSet(reminders)
const NAMED = numberSet(namingVerbs)
const ANY = numberSet(anyOne)
const FOR_OR_ABOUT = numberSet(anonymityLinks)
const WITHHELD_THINGS = numberSet(withheldThings)
const REASONS = numberSet(reasons)
const BELIEF = numberSet(beliefVerbs)
const OWNERS_AND_THE = numberSet(definiteOwners)
const OBJECTS = numberSet(thirdObjects)
const ENDS_OBJECT = numberSet(afterSummoned)

/** Verbs of saying that report nothing where they stand, though something that could be their content follows. */
export const reportsNothing: readonly Rule<WithContent, true>[] = [
  {
    id: 'withheld/question-first',
    read: ({ chunks, event: { verb, at, order } }) => {
      if (verb === null || order !== 'shared' || !verb.verb.addressed || verb.use === 'participle') return null
      return holds(chunks[at - 1] === undefined || chunks[at - 1]?.type === 'stop')
    },
    examples: ['{Asked} if he was hurt, Hugh Hill said no.'],
    rejects: ['Hugh Hill asked if they were hurt.'],
  },
  {
    id: 'withheld/reason',
    read: ({ chunks, event }) => holds(isOf(BELIEF, verbOf(event)) && isOneOf(chunks[event.from - 1], REASONS)),
    examples: ['They fled because they {thought} it was safe.'],
    rejects: ['They thought it was safe.'],
  },
  {
    // "The lawyer who asked for the hearing": it tells which lawyer
    id: 'withheld/identifies',
    read: ({ chunks, event, content }) => {
      const isTold = isWord(chunks[event.from], WHO) && event.order === 'before' && !isComma(chunks[event.from - 1])
      return holds(isTold && event.stance === 'urges' && isDeterminer(chunks[content]?.free ?? NO_WORD))
    },
    examples: ['The lawyer who {asked for} the hearing, Hugh Hill, did not reply.'],
    rejects: ['Hugh Hill, who asked for the hearing, did not reply.'],
  },
  {
    id: 'withheld/summons',
    read: ({ chunks, event, content }) => holds(verbOf(event) === CALL && isSummoned(chunks, content)),
    examples: ['The mayor {called} Mrs. Ford.'],
    rejects: ['The mayor called the plan “a gift to thieves”.'],
  },
  {
    id: 'withheld/not-told',
    read: ({ event }) => holds(isNegated(event) && isOf(WITHHELD, verbOf(event))),
    examples: ['The company did not {answer} questions about the fire.'],
    rejects: ['The company answered that the fire was out.'],
  },
  {
    id: 'withheld/not-discussed',
    read: ({ chunks, event, content }) =>
      holds(isNegated(event) && verbOf(event) === DISCUSS && isOneOf(chunks[content], ANY)),
    examples: ['The company would not {discuss} any of the cases.'],
    rejects: ['The company discussed a plan.'],
  },
  {
    id: 'withheld/anonymity',
    read: ({ chunks, event: { verb }, content }) => {
      const at = afterNot(chunks, content)
      const thing = isOneOf(chunks[at], FOR_OR_ABOUT) ? at + 1 : at
      return holds(verb !== null && isOneOf(chunks[thing], WITHHELD_THINGS))
    },
    examples: ['A doctor {requested} anonymity.'],
    rejects: ['A doctor requested a new bed.'],
  },
  {
    // From whom he has it, which is not what he says
    id: 'withheld/cited-source',
    read: ({ chunks, event, content }) =>
      holds(
        verbOf(event) === CITE && (isOnlySource(chunks, content) || (isParticiple(event) && isPaper(chunks, content))),
      ),
    examples: [
      'The agency, {citing} witnesses, said several houses burned.',
      'The agency, {citing} initial reports, said several houses burned.',
    ],
    rejects: ['The agency cited a lack of money.'],
  },
  {
    // "while pronouncing the verdict": it tells when
    id: 'withheld/while-doing',
    read: ({ chunks, event, content }) =>
      holds(isParticiple(event) && isWord(chunks[event.at - 1], WHILE) && !isWord(chunks[content - 1], THAT)),
    examples: ['Hugh Hill, while {announcing} the verdict, said it was over.'],
    rejects: ['Hugh Hill left, announcing a vote.'],
  },
  {
    // Whom one quotes is not what he says
    id: 'withheld/quoted-source',
    read: ({ chunks, event, content }) =>
      holds(verbOf(event) === QUOTE && event.verb?.use === 'participle' && isShortObject(chunks, content)),
    examples: [
      '{Quoting} the police report, Hugh Hill said it was over.',
      'The station said so, {quoting} an official.',
    ],
    rejects: ['The station left, quoting Hugh Hill as saying that it was over.'],
  },
  {
    // "confirmed the incident", "disclosed this in Leeds": it only points at what was told before
    id: 'withheld/empty',
    read: ({ chunks, event, content }) => {
      if (event.stance !== 'confirms' && event.stance !== 'says') return null
      const pointer = isOneOf(chunks[content], EMPTY_PRONOUNS)
      const thing = isOneOf(chunks[content], OWNERS_AND_THE) && isOneOf(chunks[content + 1], EMPTY_THINGS)
      if (!(pointer || thing || isPronounIt(chunks[content]))) return null
      return holds(isAtEnd(chunks, thing ? content + 2 : content + 1))
    },
    examples: [
      'Hugh Hill, who {confirmed} the incident, left.',
      'Hugh Hill {confirmed} the incident to reporters.',
      'Hugh Hill {disclosed} this on Monday in Leeds.',
      'Hugh Hill {confirmed} it in a statement.',
    ],
    rejects: [
      'Hugh Hill denied it.',
      'Hugh Hill confirmed the death of two men.',
      'Hugh Hill confirmed it was over.',
      'Hugh Hill confirmed this month is dry.',
      'Hugh Hill described the incident as grave.',
      'Experts attribute this to the heat.',
    ],
  },
  {
    id: 'withheld/apology-to-whom',
    read: ({ chunks, event, content }) =>
      holds(
        isOf(APOLOGIZE, verbOf(event)) &&
          isWord(chunks[content], TO) &&
          isOnlySource(chunks, afterOwner(chunks, content + 1)),
      ),
    examples: ['Hugh Hill {apologised} to the families.'],
    rejects: ['Hugh Hill apologised for the delay.'],
  },
  {
    // The journalist reminds his readers of it
    id: 'withheld/to-be-recalled',
    read: ({ event }) => holds(event.order === 'nobody' && isOf(REMINDS, verbOf(event))),
    examples: ['It will be {recalled} that the bridge fell in 2020.'],
    rejects: ['Hugh Hill recalled that the bridge fell in 2020.'],
  },
  {
    id: 'withheld/not-to-be-named',
    read: ({ chunks, event: { verb }, content }) => {
      const at = afterNot(chunks, content)
      if (verb === null || !isWord(chunks[at], TO) || !isWord(chunks[at + 1], BE)) return null
      const named = chunks[at + 2]
      return holds(named !== undefined && isOf(NAMED, named.cue?.verb.word ?? named.word))
    },
    examples: ['A man {asked} not to be named.'],
    rejects: ['A man asked to be heard.'],
  },
]

/** Whether only people or a body who could speak stand at a place. */
function isOnlySource(chunks: readonly PassageChunk[], at: number): boolean {
  if (!isSpeaker(chunks[at])) return false
  const next = chunks[at + 1]
  return next === undefined || next.type === 'stop' || next.type === 'date' || isOneOf(next, ENDS_OBJECT)
}

const isParticiple = ({ verb }: ReportingEvent): boolean => verb?.use === 'participle'

/** Whether an object of a few words stands at a place whose last names papers: "initial reports,". */
function isPaper(chunks: readonly PassageChunk[], from: number): boolean {
  if (!isShortObject(chunks, from)) return false
  let last = from
  while (chunks[last + 1]?.type !== 'stop' && chunks[last + 1] !== undefined && !isComma(chunks[last + 1])) last++
  const chunk = chunks[last]
  return documents.has(readNounForm(lastWord(chunk?.mention?.text ?? chunk?.text ?? '')).lemma)
}

/** Whether an object of a few words stands at a place, with nothing that tells more: "the police report,". */
function isShortObject(chunks: readonly PassageChunk[], from: number): boolean {
  for (let at = from; at - from <= LONGEST_OBJECT; at++) {
    const chunk = chunks[at]
    if (chunk === undefined || chunk.type === 'stop' || isComma(chunk)) return at > from
    if ((chunk.type !== 'word' && !isSpeaker(chunk)) || (chunk.type === 'word' && chunk.quoted)) return false
    if (isWord(chunk, AS)) return false
  }
  return false
}
const LONGEST_OBJECT = 5

/** Whether nothing but what tells of the saying stands at a place: "to reporters", "on Monday", "in a statement". */
function isAtEnd(chunks: readonly PassageChunk[], at: number): boolean {
  const next = chunks[at]
  if (next === undefined || next.type === 'stop' || next.type === 'date' || isOneOf(next, ENDS_OBJECT)) return true
  if (isWord(next, TO)) return isPress(chunks[at + 1])
  return next.type === 'word' && !next.quoted && isOneOf(next, CIRCUMSTANCES)
}

/** "to reporters", "to our correspondent" */
const isPress = (chunk: PassageChunk | undefined): boolean =>
  isSpeaker(chunk) ? pressPeople.has(lastWord(chunk.mention.text)) : isOneOf(chunk, PRESS)
const lastWord = (phrase: string): string => phrase.slice(phrase.lastIndexOf(' ') + 1).toLowerCase()

const isPronounIt = (chunk: PassageChunk | undefined): boolean =>
  isSpeaker(chunk) && chunk.mention.by === 'pronoun' && chunk.mention.kind === 'organization'

const afterOwner = (chunks: readonly PassageChunk[], at: number): number =>
  isOneOf(chunks[at], OWNERS_AND_THE) ? at + 1 : at

const verbOf = ({ verb }: ReportingEvent): Word => verb?.verb.word ?? NO_WORD
const isNegated = ({ verb }: ReportingEvent): boolean => verb?.group.negated === true
const afterNot = (chunks: readonly PassageChunk[], at: number): number => (isWord(chunks[at], NOT) ? at + 1 : at)

/** Whether only the object of a call stands at a place: "Mrs. Ford", "the rally". */
function isSummoned(chunks: readonly PassageChunk[], content: number): boolean {
  const object = afterOwner(chunks, content)
  const [chunk, next] = [chunks[object], chunks[object + 1]]
  if (!isSpeaker(chunk) && (chunk?.type !== 'word' || chunk.quoted || isOneOf(chunk, OBJECTS))) return false
  if (isSpeaker(chunk) && chunk.mention.by === 'pronoun') return false
  return next === undefined || next.type === 'stop' || next.type === 'date' || isOneOf(next, ENDS_OBJECT)
}
