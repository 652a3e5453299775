import type { Trace } from '../../../model/trace.ts'
import type { Found } from '../../../rules/rule-set.ts'
import { ruleSet } from '../../../rules/rule-set.ts'
import type { View } from '../../../text/pattern/pattern.ts'
import { unknownNameRules } from './rules/unknown-names.ts'

/** A name, and the rule that takes it for that of a place. */
export type UnknownName = Pick<Found<true>, 'start' | 'end' | 'rule'>

/**
 * Names of a sentence that are said to be places and that no gazetteer has.
 *
 * @example 'They were killed in the hamlet of Zorbamba.' // Zorbamba
 * 'Rebels withdrew from Zorbamba on Monday.' // Zorbamba
 */
export const unknownNames: (view: View, trace?: Trace | null) => readonly UnknownName[] = ruleSet(unknownNameRules).find
