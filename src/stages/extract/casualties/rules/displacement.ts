import { groupOf, ofKindThat } from '../../../../english/phrases/group.ts'
import { effectOf } from '../../../../english/phrases/harm.ts'
import { forcingVerbs, leavings, shelterNouns, shelterVerbs, uprootedNouns } from '../../../../lexicon/en/casualties.ts'
import { tollVerbs } from '../../../../lexicon/en/tolls.ts'
import type { PatternRule } from '../../../../rules/rule.ts'
import { tokens } from '../../../../text/pattern/pattern.ts'
import { classes } from '../classes.ts'
import { type Figure, figureOf } from '../figure.ts'

export const forced: PatternRule<Figure> = {
  id: 'casualties/forced',
  pattern: tokens(':force :adverb{0,2}? (?<who> :numbered) :between{0,6}? :leaving', {
    ...classes,
    force: forcingVerbs,
    leaving: leavings,
  }),
  read: (match, no) => figureOf(match, 'displaced', no),
  examples: [
    ['The fire {forced about 12,000 residents out of town}.', { effect: 'displaced', best: 12000, modifier: 'about' }],
    ['The quake {left 700 families homeless}.', { effect: 'displaced', best: 700, unit: 'households' }],
  ],
  rejects: ['The strike forced 12 airlines to cancel flights.', 'The judge forced two men to testify.'],
}

export const uprooted: PatternRule<Figure> = {
  id: 'casualties/uprooted',
  pattern: tokens('(?<who> :uprooted)', {
    ...classes,
    uprooted: ofKindThat('counted', uprootedNouns, ({ head }) => uprootedNouns.has(head)),
  }),
  read: (match, no) => figureOf(match, 'displaced', no, { standing: 'weak' }),
  examples: [['The camp holds {5,000 refugees}.', { effect: 'displaced', best: 5000 }]],
  rejects: ['The camp holds refugees.', 'The camp has 5,000 tents.'],
}

export const sheltered: PatternRule<Figure> = {
  id: 'casualties/sheltered',
  pattern: tokens(
    '(?<who> :people) (\\( :aside{1,6}? \\)|, :aside{1,10}? ,|:including :aside{1,6}?)? :between{0,14}? :helper{0,4}? :shelterVerb :adverb{0,2}? (in|to|into|at|under|with) (:between|:people){0,6}? :shelterNoun',
    { ...classes, shelterVerb: shelterVerbs, shelterNoun: shelterNouns },
  ),
  read: (match, no) => {
    const group = groupOf(match.groups['who']?.items[0])
    if (group?.kind === 'weak') return no('those counted may not be people')
    return group?.kind === 'one' ? no('a single person is not displaced people') : figureOf(match, 'displaced', no)
  },
  examples: [['{Some 900 people remain in makeshift camps}.', { effect: 'displaced', best: 900 }]],
  rejects: ['A man was living in a tent.', 'The 900 people live in the town.'],
}

export const numberOf: PatternRule<Figure> = {
  id: 'casualties/number-of',
  pattern: tokens(
    '(number of :between{0,3}? (?<harm> :harmed|:state|:noun) :between{0,10}? :helper{0,3}? :between{0,2}? :at :adverb{0,2}? (?<who> :numbered) | (bring|brings|brought|bringing) :between{0,2}? to (?<who> :numbered) :between{0,3}? number of :between{0,3}? (?<harm> :harmed|:state|:noun))',
    { ...classes, at: tollVerbs },
  ),
  read: (match, no) => {
    const harm = match.groups['harm']
    const effect = effectOf('participles', harm) ?? effectOf('states', harm) ?? effectOf('nouns', harm)
    return figureOf(match, effect, no, { cumulative: match.items[0]?.lower.startsWith('br') === true })
  },
  examples: [
    ['The {number of injured rose to 52}.', { effect: 'injured', best: 52 }],
    ['The {number of people in evacuation centres has gone down to 650}.', { effect: 'displaced', best: 650 }],
    [
      'This {brings to almost 6,000 the total number of people displaced} by the floods.',
      { effect: 'displaced', best: 6000, cumulative: true },
    ],
  ],
  rejects: ['The number of votes rose to 52.', 'This brings to 12 the number of states in the union.'],
}
