import { MAY, mayBe } from '../../../english/reading/function-words.ts'
import { readSentence } from '../../../english/reading/reading.ts'
import { determiners } from '../../../lexicon/en/grammar.ts'
import type { Capture, Item, Match } from '../../../text/pattern/pattern.ts'

/**
 * Whether the clauses of the sentence surely give a verb another subject than the phrase that stands before it: of "The minister
 * indicated on Monday the chances of those trapped being found alive" it is those trapped who are found.
 *
 * The sentence is only read where the words between tell that something else may be the subject.
 */
export function hasOtherSubject({ sentence, groups }: Match): boolean {
  const [who, gap, verb] = [groups['who'], groups['gap'], groups['verb'] ?? groups['state']]
  if (who === undefined || gap === undefined || verb === undefined || !mayHoldSubject(gap)) return false
  // Of "remain in custody" the verb stands before the state
  const clause = readSentence(sentence).clauses.findLast(
    (one) => one.verb.start >= gap.end && one.verb.start <= verb.start,
  )
  // A relative clause within the gap may have been taken for going on
  if (clause === undefined || !clause.sure || clause.kind === 'relative' || clause.subject.length === 0) return false
  return clause.subject.every(({ start, end }) => start >= who.end || end <= who.start)
}

/** Whether a noun phrase begins within a gap that no preposition leads to: "indicated {the chances}", not "from {the valley}". */
function mayHoldSubject({ items }: Capture): boolean {
  return items.some((item, i) => i > 0 && opensPhrase(item) && !isLedTo(items[i - 1]))
}

const opensPhrase = ({ label, lower }: Item): boolean => label === null && determiners.has(lower)

const isLedTo = (before: Item | undefined): boolean => mayBe(before, MAY.preposition)
