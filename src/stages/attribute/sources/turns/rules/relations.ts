import { accordingToSource } from './according-to.ts'
import { asSomebodySaid } from './as-somebody-said.ts'
import { clauseByAgent } from './by-agent.ts'
import { clauseAfter } from './clause-after.ts'
import { clauseAround } from './clause-around.ts'
import { clauseAhead } from './clause-before.ts'
import { colon } from './colon.ts'
import { hearsay } from './hearsay.ts'
import { nounOfSaying } from './noun-of-saying.ts'
import { quotationAfter, quotationBefore } from './quotations.ts'
import type { Relation } from './relation.ts'

/** What a source needs no verb of saying for, then clauses round, after and before a verb, the surest first. */
const clauses: readonly Relation[] = [
  colon,
  accordingToSource,
  clauseByAgent,
  nounOfSaying,
  hearsay,
  // Before those for any verb, which would take "as" for a part of the content.
  asSomebodySaid,
  // Before those for content on one side only.
  clauseAround,
  clauseAfter,
  // Last: where content may follow the verb, what stands before it is an opening phrase.
  clauseAhead,
]

/** Every relation; the first that holds gives a verb of saying its content. */
export const relations: readonly Relation[] = [quotationBefore, quotationAfter, ...clauses]

/** One walk over the verbs of saying of a passage that have no content yet. */
interface Pass {
  readonly relations: readonly Relation[]
  readonly backwards: boolean
  /** Whether "according to" is left out: of a quotation before it, it often only says who passed it on. */
  readonly verbsOnly: boolean
}

/** A quotation belongs to one verb only, so that the passes, and the verbs within them, come in the order in which they have a claim. */
export const passes: readonly Pass[] = [
  // A quotation that leads directly up to its verb is the surest sign.
  { relations: [quotationBefore], backwards: false, verbsOnly: true },
  // Of two verbs before a quotation the nearer one has it, and so the last is asked first.
  { relations: [quotationAfter], backwards: true, verbsOnly: false },
  { relations, backwards: false, verbsOnly: false },
]

/** The same for a passage without a quotation. */
export const passesWithoutQuotation: readonly Pass[] = [{ relations: clauses, backwards: false, verbsOnly: false }]
