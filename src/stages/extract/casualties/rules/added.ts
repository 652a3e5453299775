import { groupOf } from '../../../../english/phrases/group.ts'
import { addedRules } from '../../../../extensions/loaded.ts'
import { having } from '../../../../lexicon/having.ts'
import type { PatternRule } from '../../../../rules/rule.ts'
import { tokens } from '../../../../text/pattern/pattern.ts'
import { classes } from '../classes.ts'
import { type Figure, figureOf } from '../figure.ts'

/** What rules for casualty figures are written with. */
const kit = { tokens, having, classes, groupOf, figureOf }
export type CasualtyKit = typeof kit

/** The rules of extensions. */
export const addedCasualtyRules: readonly PatternRule<Figure>[] = addedRules('casualties', kit)
