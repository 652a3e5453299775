import type { Match } from '../../../../text/pattern/pattern.ts'
import { hasOtherSubject } from '../clause-roles.ts'
import { belongsToSubject, changesSubject, countsThings, isEither, isObject, isToDeath } from './subject.ts'

/** What may speak against the phrase before a harm being its victims, with the reason that `claimwire explain` shows. */
const OBJECTIONS = {
  either: [isEither, 'the words leave open which of two harms it was'],
  between: [changesSubject, 'the words between give the verb another subject'],
  owner: [belongsToSubject, 'the person before the verb only belongs to its subject'],
  object: [isObject, 'those before the verb are the object of another harm'],
  things: [countsThings, 'the number counts things, not people'],
  death: [isToDeath, 'another rule reads how it ended'],
  clauses: [hasOtherSubject, 'the clauses of the sentence give the verb another subject'],
} as const satisfies Readonly<Record<string, readonly [holds: (match: Match) => boolean, why: string]>>

/**
 * The first of some objections that holds, as its reason; null where none does. Name the cheapest first: `clauses` reads the sentence.
 *
 * @example objection(match, 'either', 'between') // 'the words leave open which of two harms it was'
 */
export function objection(match: Match, ...names: readonly (keyof typeof OBJECTIONS)[]): string | null {
  for (const name of names) {
    const [holds, why] = OBJECTIONS[name]
    if (holds(match)) return why
  }
  return null
}
