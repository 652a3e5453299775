import { otherBodies } from '../../../../lexicon/en/casualties.ts'
import type { PatternRule } from '../../../../rules/rule.ts'
import { oneOf } from '../../../../text/one-of.ts'
import { tokens } from '../../../../text/pattern/pattern.ts'
import { classes } from '../classes.ts'
import { type Figure, figure } from '../figure.ts'
import { ONE_BODY } from './one-body.ts'

const isOtherBody = oneOf(otherBodies)

export const body: PatternRule<Figure> = {
  id: 'casualties/body',
  pattern: tokens(
    '(?<who> (a|an|another) :adjective{0,4}? (body|corpse)) :between{0,4}? (was|has been|had been|is|lay) (found|discovered|recovered|retrieved|spotted|seen|dumped|lying|pulled)?',
    {
      ...classes,
      adjective: (item) => item.label === null && (item.kind === 'word' || item.text === '-'),
    },
  ),
  read: (match, no) => {
    const who = match.groups['who']
    const found = match.items.at(-1)
    if (who === undefined || found === undefined) return null
    if (/^(?:was|is|been)$/.test(found.lower)) return no('nobody finds it')
    const before = who.items.at(-2)
    return isOtherBody(before) ? no('it is not a dead body') : figure('killed', ONE_BODY, who)
  },
  examples: [
    ['{A bullet-ridden body was found} by the river.', { effect: 'killed', best: 1 }],
    ['{An unidentified corpse has been recovered} from a well.', { effect: 'killed', best: 1 }],
  ],
  rejects: ['A governing body was found.', 'A body was set up to find out.', 'A new body is needed.'],
}
