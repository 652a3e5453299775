import { groupOf } from '../../../../english/phrases/group.ts'
import type { PatternRule } from '../../../../rules/rule.ts'
import { tokens } from '../../../../text/pattern/pattern.ts'
import { classes } from '../classes.ts'
import { type Figure, figureOf } from '../figure.ts'
import { objection } from './objection.ts'

export const unheard: PatternRule<Figure> = {
  id: 'casualties/unheard',
  pattern: tokens(
    "(?<who> :anybody) (, (@measure ,)? (who :inside{1,16}?|:aside{1,10}?) ,)? (?<gap> :between{0,8}?) (has|have|had|were|was) (?<verb> (not|n't|never) (been)? (heard from|seen|heard of)) :inside{0,1}? since",
    classes,
  ),
  read: (match, no) => {
    const kind = groupOf(match.groups['who']?.items[0])?.kind
    if (kind === 'weak' || kind === 'zero') return no('those counted may not be people')
    const why = objection(match, 'owner', 'between')
    return why === null ? figureOf(match, 'missing', no) : no(why)
  },
  examples: [
    ['{Six hikers have not been heard from since} Monday.', { effect: 'missing', best: 6, negated: false }],
    ['{One man, 46, who stayed at his farm, had not been seen since} Monday.', { effect: 'missing', best: 1 }],
    ['{Two of the crew have never been heard from since}.', { effect: 'missing', best: 2 }],
  ],
  rejects: ['Six hikers have been heard from since Monday.', 'Such crowds had not been seen since 1990.'],
}
