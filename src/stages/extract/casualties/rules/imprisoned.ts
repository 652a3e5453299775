import type { PatternRule } from '../../../../rules/rule.ts'
import { tokens } from '../../../../text/pattern/pattern.ts'
import { classes } from '../classes.ts'
import { type Figure, figureOf } from '../figure.ts'
import { objection } from './objection.ts'

export const imprisoned: PatternRule<Figure> = {
  id: 'casualties/imprisoned',
  pattern: tokens(
    '((?<who> :anybody) (, :aside{1,10}? ,)? (?<gap> :between{0,6}?) :helper{0,3}? :be :adverb{0,2}? sentenced | sentenced (?<who> :anybody) (, :aside{1,6}? ,)?) to :inside{0,6}? (prison|jail|imprisonment|life|detention)',
    classes,
  ),
  read: (match, no) => {
    if (/\bsuspended\b|\bwithout jail\b/i.test(match.text)) return no('nobody goes to prison')
    const why = objection(match, 'between', 'owner')
    return why === null ? figureOf(match, 'detained', no) : no(why)
  },
  examples: [
    ['A court {sentenced two smugglers to four years of prison} each.', { effect: 'detained', best: 2 }],
    ['{Adam Holt, a broker, was sentenced to life} on Friday.', { effect: 'detained', best: 1 }],
    ['{Three clerks were each sentenced to 12 years in jail}.', { effect: 'detained', best: 3 }],
  ],
  rejects: [
    'A court sentenced two smugglers to pay a fine.',
    'Two clerks were sentenced to a suspended term of prison.',
    'The mother of a clerk was sentenced by life.',
  ],
}
