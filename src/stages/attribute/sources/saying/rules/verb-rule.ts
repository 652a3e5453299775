import type { Cue } from '../../../../../english/reading/chunk.ts'
import type { Stance } from '../../../../../model/claim.ts'
import type { Example, Rule } from '../../../../../rules/rule.ts'
import { isWord } from '../../stream/chunk-words.ts'
import type { PassageChunk } from '../../stream/passage-chunk.ts'
import type { Subject } from '../../stream/said-by.ts'
import { TO, word } from '../../stream/words.ts'
import { afterAddressee } from '../addressee.ts'
import type { ReportingEvent } from '../reporting-event.ts'
import type { VerbInClause } from '../verb-in-clause.ts'

/** Who says something with a verb, or that the verb reports nothing here. */
type Reading = ReportingEvent | 'nothing'

/** A way to find the source of a verb. */
export interface VerbRule extends Omit<Rule<VerbInClause, Reading>, 'examples'> {
  /** The verb in braces, and the words for its sources. */
  readonly examples: readonly Example<{ readonly subjects: readonly string[] }>[]
}

const TELL = word('tell')

/** A verb with its subjects; every {@link ReportingEvent} is written with all its fields in one order, as chunks are. */
export function saidBy(
  { chunks, at, cue: verb }: VerbInClause,
  subjects: readonly Subject[],
  order: ReportingEvent['order'],
  from: number,
  { cue = verb.head, through = null, to = at + 1 }: Partial<Pick<ReportingEvent, 'cue' | 'through' | 'to'>> = PLAIN,
): ReportingEvent {
  return { by: 'verb', cue, stance: stanceOf(chunks, at, verb), verb, subjects, order, through, at, from, to }
}

const PLAIN = {}

/** To tell somebody to do something is to urge it. */
const stanceOf = (chunks: readonly PassageChunk[], at: number, { verb: { word, stance } }: Cue): Stance =>
  word === TELL && isWord(chunks[afterAddressee(chunks, at + 1, word)], TO) ? 'urges' : stance
