import { forcingVerbs, leavings, uprootedNouns } from '../../../../lexicon/en/casualties/forcing.ts'
import { tokens } from '../../../../text/pattern/pattern.ts'
import type { Rule } from '../../rule.ts'
import { classes } from '../classes.ts'
import { type Figure, figureOf } from '../figure.ts'
import { groupOf } from '../people/group.ts'

export const forced: Rule<Figure> = {
  id: 'casualties/forced',
  pattern: tokens(':force :adverb{0,2}? (?<who> :numbered) :between{0,6}? :leaving', {
    ...classes,
    force: forcingVerbs,
    leaving: leavings,
  }),
  read: (match) => figureOf(match, 'displaced'),
  examples: [
    ['The fire {forced about 12,000 residents to flee}.', { effect: 'displaced', best: 12000, modifier: 'about' }],
    ['The quake {left 700 families homeless}.', { effect: 'displaced', best: 700, unit: 'households' }],
  ],
  rejects: ['The strike forced 12 airlines to cancel flights.', 'The judge forced two men to testify.'],
}

export const uprooted: Rule<Figure> = {
  id: 'casualties/uprooted',
  pattern: tokens('(?<who> :uprooted)', {
    ...classes,
    uprooted: (item) => {
      const group = groupOf(item)
      return group !== null && group.kind === 'counted' && uprootedNouns.has(group.head)
    },
  }),
  read: (match) => figureOf(match, 'displaced'),
  examples: [['The camp holds {5,000 refugees}.', { effect: 'displaced', best: 5000 }]],
  rejects: ['The camp holds refugees.', 'The camp has 5,000 tents.'],
}
