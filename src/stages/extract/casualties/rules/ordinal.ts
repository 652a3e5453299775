import { personNoun } from '../../../../english/people/person-noun.ts'
import { effectOf } from '../../../../english/phrases/harm.ts'
import { ordinals } from '../../../../lexicon/en/dates/ordinals.ts'
import type { PatternRule } from '../../../../rules/rule.ts'
import { tokens } from '../../../../text/pattern/pattern.ts'
import { classes } from '../classes.ts'
import { type Figure, figure } from '../figure.ts'
import { ONE_BODY } from './one-body.ts'

/** Nouns for one who died, or for what is left of somebody. */
const SINGULAR = /^(?:death|fatality|body|corpse|killing|murder)$/

export const ordinal: PatternRule<Figure> = {
  id: 'casualties/ordinal',
  pattern: tokens('(?<who> (a|an) :adjective{0,2}? :ordinal :adjective{0,2}? (?<noun> :noun))', {
    ...classes,
    ordinal: new Set(ordinals.keys()),
    adjective: (item) => item.label === null && item.kind === 'word',
  }),
  read: (match, no) => {
    const { who, noun } = match.groups
    const effect = effectOf('nouns', noun)
    const next = match.around[match.to]
    if (who === undefined || effect === null) return null
    if (!SINGULAR.test(noun?.text.toLowerCase() ?? '')) return no('the noun is not one of a single person’s death')
    if (next?.lower === '-' || next?.lower === 'of' || (next !== undefined && personNoun(next.lower) !== null))
      return no('the noun only describes what follows it')
    return figure(effect, ONE_BODY, who)
  },
  examples: [
    ['The clinic reported {a third death} on Monday.', { effect: 'killed', best: 1 }],
    ['The mayor spoke of {a reported sixteenth death}.', { effect: 'killed', best: 1 }],
    ['{A fifth body}, that of a porter, has been recovered.', { effect: 'killed', best: 1 }],
  ],
  rejects: ['It was the third death this year.', 'A third murder suspect escaped.', 'A third body of law applies.'],
}
