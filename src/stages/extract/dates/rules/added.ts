import { addedRules } from '../../../../extensions/loaded.ts'
import { having } from '../../../../lexicon/having.ts'
import type { PatternRule } from '../../../../rules/rule.ts'
import { tokens } from '../../../../text/pattern/pattern.ts'
import { classes, meaningOf } from '../classes.ts'
import type { Meaning } from '../meaning.ts'

/** What rules for dates are written with; `@date` in a pattern is a date that our own rules found. */
const kit = { tokens, having, classes, meaningOf }
export type DateKit = typeof kit

/** The rules of extensions. */
export const addedDateRules: readonly PatternRule<Meaning>[] = addedRules('dates', kit)
