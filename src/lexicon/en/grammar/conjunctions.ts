import { having } from '../../having.ts'
import { contentCuts } from './marks.ts'

export const coordinators = having('coordinator')

/** Before a verb of saying that has its subject in common with an earlier verb. */
export const verbCoordinators: ReadonlySet<string> = new Set([...coordinators, ...having('verb-coordinator')])

/** Join two clauses. */
export const andOrBut = having('and-or-but')

export const andSigns = having('and-sign')

/** Join the members of a list. */
export const listJoins = having('list-join')

/** Set one report against another. */
export const contrasts = having('contrast')

/** Open a clause that concedes something. */
export const concessives: ReadonlySet<string> = new Set([...contrasts, ...having('concessive')])

export const reasons = having('reason')

export const conditions = having('condition')

/** Open a subordinate clause that a main clause must follow. */
export const mainClauseAwaiting: ReadonlySet<string> = new Set([...reasons, ...having('main-clause-awaiting')])

/** Open a sentence and join it to the one before. */
export const sentenceJoins = having('sentence-join')

/** Open a clause and join it to the one before. */
export const clauseJoins: ReadonlySet<string> = new Set([...sentenceJoins, ...having('clause-join')])

/** Never open an introduction that a comma ends. */
export const clauseContinuers = having('clause-continuer')

/** Words that open a reported clause. */
export const clauseOpeners = having('clause-opener')

/** Before a verb of saying that only stands within what another says. */
export const nestingWords = having('nesting-word')

/** Open what is asked or demanded. */
export const questionOpeners = having('question-opener')

/** Follow the "asked" of a person to whom a question was put: "Hill, asked about the fire, said". */
export const afterAsked = having('after-asked')

/** At the end of what was reported these only lead on to the next clause. */
export const continuations: ReadonlySet<string> = new Set([...contentCuts, ...concessives, ...having('continuation')])
