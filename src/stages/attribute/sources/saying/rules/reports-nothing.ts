import { anyOne, definiteOwners, reasons, thirdObjects } from '../../../../../lexicon/en/grammar.ts'
import {
  afterSummoned,
  anonymityLinks,
  apologies,
  beliefVerbs,
  namingVerbs,
  reminders,
  withheld,
  withheldThings,
} from '../../../../../lexicon/en/saying.ts'
import { holds } from '../../../../../rules/holds.ts'
import type { Rule } from '../../../../../rules/rule.ts'
import { numberSet } from '../../../../../text/pattern/vocabulary.ts'
import { isComma, isOneOf, isWord } from '../../stream/chunk-words.ts'
import { isSpeaker, type PassageChunk } from '../../stream/passage-chunk.ts'
import { BE, isDeterminer, isOf, NO_WORD, NOT, TO, WHO, type Word, word } from '../../stream/words.ts'
import type { ReportingEvent } from '../reporting-event.ts'

/** A verb of saying and where its content would begin. */
interface WithContent {
  readonly chunks: readonly PassageChunk[]
  readonly event: ReportingEvent
  readonly content: number
}

const WITHHELD = numberSet(withheld)
const [DISCUSS, CALL, CITE] = [word('discuss'), word('call'), word('cite')]
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
    read: ({ chunks, event, content }) => holds(verbOf(event) === CITE && isOnlySource(chunks, content)),
    examples: ['The agency, {citing} witnesses, said several houses burned.'],
    rejects: ['The agency cited a lack of money.'],
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
