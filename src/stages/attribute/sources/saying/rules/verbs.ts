import { inverted } from './inverted.ts'
import { passives } from './passives.ts'
import { quoting } from './quoting.ts'
import { sharing } from './shared.ts'
import { afterSubject } from './subject-before.ts'
import type { VerbRule } from './verb-rule.ts'

/** The first rule that holds gives the source of a verb; a verb without one reports nothing. */
export const verbRules: readonly VerbRule[] = [
  // The one before a passive says nothing by it.
  ...passives,
  // "Saying" in "quoted Hill as saying" has a subject before it that is not who says it.
  ...quoting,
  // After a quotation the subject may follow, though another clause stands before.
  inverted,
  ...afterSubject,
  // Last: what has a subject of its own shares none.
  ...sharing,
]
