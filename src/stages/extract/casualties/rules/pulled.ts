import { groupOf } from '../../../../english/phrases/group.ts'
import { pullingVerbs } from '../../../../lexicon/en/casualties.ts'
import type { PatternRule } from '../../../../rules/rule.ts'
import { tokens } from '../../../../text/pattern/pattern.ts'
import { classes } from '../classes.ts'
import { type Figure, figureOf } from '../figure.ts'

export const pulled: PatternRule<Figure> = {
  id: 'casualties/pulled',
  pattern: tokens('(?<by> :pulling) (?<who> :people) (?<alive> alive|to safety)?', {
    ...classes,
    pulling: pullingVerbs,
  }),
  read: (match, no) => {
    const group = groupOf(match.groups['who']?.items[0])
    const survives = /^survivors?$/.test(group?.head ?? '')
    if (group === null || group.kind === 'zero') return null
    if (!survives && match.groups['alive'] === undefined) return no('nothing says that they are alive')
    return figureOf(match, 'rescued', no)
  },
  examples: [
    ['Crews had {pulled 22 survivors} by dusk.', { effect: 'rescued', best: 22 }],
    ['They {pulled a six-year-old girl alive} to the road.', { effect: 'rescued', best: 1 }],
  ],
  rejects: ['They pulled two men from the car.', 'Divers pulled 12 bodies from the lake.'],
}
