import { groupOf } from '../../../../english/phrases/group.ts'
import { effectOf } from '../../../../english/phrases/harm.ts'
import type { PatternRule } from '../../../../rules/rule.ts'
import { type Match, tokens } from '../../../../text/pattern/pattern.ts'
import { classes } from '../classes.ts'
import { type Figure, figureOf } from '../figure.ts'
import { objection } from './objection.ts'

/** "were arrested and killed three guards": whom they killed. */
function hasObject({ around, to }: Match): boolean {
  return groupOf(around[to]) !== null
}

export const thenKilled: PatternRule<Figure> = {
  id: 'casualties/then-killed',
  pattern: tokens(
    '(?<who> :people) (?<gap> :between{0,6}?) (was|were) :between{1,10}? (and|then|before) (then|later|being)? :adverb{0,1}? (?<verb> :harmed)',
    classes,
  ),
  read: (match, no) => {
    const effect = effectOf('participles', match.groups['verb'])
    if (effect !== 'killed') return no('it does not end in death')
    if (hasObject(match)) return no('people follow, as the object of the verb')
    const why = objection(match, 'owner', 'object')
    if (why !== null) return no(why)
    const group = groupOf(match.groups['who']?.items[0])
    return group?.kind === 'weak' || group?.kind === 'zero'
      ? no('those counted may not be people')
      : figureOf(match, effect, no)
  },
  examples: [
    ['{Five miners were taken off a truck and shot dead}.', { effect: 'killed', best: 5 }],
    ['{A clerk was dragged from his house and hanged} at dawn.', { effect: 'killed', best: 1 }],
  ],
  rejects: [
    'Two men were held at the gate and killed three guards.',
    'Five miners were taken off a truck and questioned.',
  ],
}
