import { effectOf } from '../../../../english/phrases/harm.ts'
import type { Clause } from '../../../../english/reading/reading.ts'
import { further } from '../../../../lexicon/en/victims.ts'
import type { Effect } from '../../../../model/casualty.ts'
import type { Rule } from '../../../../rules/rule.ts'
import { oneOf } from '../../../../text/one-of.ts'
import type { Match } from '../../../../text/pattern/pattern.ts'
import { type Figure, figureOf } from '../figure.ts'
import { objection } from './objection.ts'
import { mayBeDisplaced } from './subject.ts'

const isFurther = oneOf(further)

/** A verb of harm with the people who are its subject by the clauses of the sentence. */
export interface Told {
  readonly match: Match
  readonly clause: Clause
}

function effectIn({ match, clause }: Told): Effect | null {
  const verb = match.groups['verb']
  if (clause.verb.verb?.voice === 'passive') return effectOf('participles', verb)
  return clause.object.length > 0 ? null : effectOf('intransitives', verb)
}

/** "three people dead and more are injured": those who are hurt are the others. */
function hasMore({ around, from, to }: Match): boolean {
  return around.slice(from, to).some(({ lower }, i, all) => lower === 'and' && isFurther(all[i + 1]))
}

export const told: Rule<Told, Figure> = {
  id: 'casualties/clause',
  read: (subject, no) => {
    const { match } = subject
    const effect = effectIn(subject)
    if (effect === null) return no('by the clauses of the sentence nothing befalls its subject')
    const why = objection(match, 'either', 'death')
    if (why !== null) return no(why)
    if (hasMore(match)) return no('the verb tells of the others after “and”')
    if (effect === 'displaced' && !mayBeDisplaced(match)) return no('so few are fugitives, not displaced people')
    return figureOf(match, effect, no)
  },
  examples: [
    ['{The nurse of a clinic who was hit on Friday died} on Saturday.', { effect: 'killed', best: 1 }],
    [
      '{Two clerks who the bank had sent to a branch of its own in the hills near Arle were kidnapped}.',
      { effect: 'kidnapped', best: 2 },
    ],
    ['Ada Holt, {a nurse who had treated the sick, was killed} in Arle.', { effect: 'killed', best: 1 }],
  ],
  rejects: [
    'The nurse of a clinic that was hit on Friday left on Saturday.',
    'Two clerks said that the plan of the bank was killed.',
    'The nurse of a clinic who was sent for on Friday could have died.',
    'Ada Holt, a nurse whose brother had been killed, was there.',
  ],
}
