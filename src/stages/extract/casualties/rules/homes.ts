import { ofKindThat } from '../../../../english/phrases/group.ts'
import { razed, razing } from '../../../../lexicon/en/casualties.ts'
import { householdNouns } from '../../../../lexicon/en/people.ts'
import type { PatternRule } from '../../../../rules/rule.ts'
import { tokens } from '../../../../text/pattern/pattern.ts'
import { classes } from '../classes.ts'
import { type Figure, figureOf } from '../figure.ts'

/** Counted homes: families have other rules. */
const homes = ofKindThat(
  'counted',
  householdNouns,
  ({ unit, head }) => unit === 'households' && !/^(?:famil|household)/.test(head),
)

export const homesLost: PatternRule<Figure> = {
  id: 'casualties/homes-lost',
  pattern: tokens(
    '((?<who> :homes) :between{0,8}? :helper{0,4}? :adverb{0,2}? (?<verb> :razed) | (?<verb> :razing) :adverb{0,2}? (?<who> :homes))',
    { ...classes, homes, razed, razing },
  ),
  // Counts homes, and gives way to rules that count those who lived in them
  read: (match, no) => figureOf(match, 'displaced', no, { standing: 'weak', homes: true }),
  examples: [
    ['{Some 88 houses were completely destroyed} by the storm.', { effect: 'displaced', best: 88, unit: 'households' }],
    ['Rebels {torched 40 huts} in the village.', { effect: 'displaced', best: 40, unit: 'households' }],
    ['{12 homes destroyed} as river bursts its banks', { effect: 'displaced', best: 12 }],
  ],
  rejects: [
    'The storm damaged 88 houses.',
    'Rebels torched 40 vehicles.',
    'Fire crews searched 12 homes.',
    'Three apartment buildings were destroyed.',
  ],
}
