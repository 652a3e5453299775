import { groupOf, ofKindThat } from '../../../../english/phrases/group.ts'
import { hospitalMoves, hospitalNameWords, hospitalNouns, hospitalSenders } from '../../../../lexicon/en/casualties.ts'
import { beForms } from '../../../../lexicon/en/grammar.ts'
import type { PatternRule } from '../../../../rules/rule.ts'
import { isCapital } from '../../../../text/capital.ts'
import { oneOf } from '../../../../text/one-of.ts'
import { type Match, tokens } from '../../../../text/pattern/pattern.ts'
import { classes } from '../classes.ts'
import { type Figure, figureOf } from '../figure.ts'

const isBeForm = oneOf(beForms)

/** A hospital by its name: "Mercy Medical Center". */
const namedHospital = ofKindThat('named', hospitalNameWords, (_, { text }) =>
  text.split(' ').some((word) => isCapital(word) && hospitalNameWords.has(word.toLowerCase())),
)

const shared = { ...classes, hospital: hospitalNouns, named: namedHospital }

/** "were taken hostage in the infirmary", "had been sent home": the hospital is where it happened, or who says so. */
function isCapture({ groups, around }: Match): boolean {
  const verb = groups['verb']
  if (verb === undefined) return false
  const next = around[around.findIndex(({ start }) => start >= verb.end)]
  return /^(?:hostage|captive|prisoner|away|into|home)$/.test(next?.lower ?? '')
}

/** "14 were buried in Goma, while the wounded were taken to hospital" */
const OTHERS = /\b(?:while|whereas|and) (?:the (?:wounded|injured|others|rest|survivors)|others)$/iu

export const hospitalized: PatternRule<Figure> = {
  id: 'casualties/hospital',
  pattern: tokens(
    '(?<who> :anybody) (?<gap> :between{0,8}?) (?<helpers> :helper{1,5}?) (?<verb> :moved) :between{0,8}? (:hospital|:named)',
    { ...shared, moved: hospitalMoves },
  ),
  read: (match, no) => {
    const group = groupOf(match.groups['who']?.items[0])
    const gap = match.groups['gap']
    if (isCapture(match)) return no('nobody is taken to hospital, but captive or home')
    if (match.groups['helpers']?.items.some(isBeForm) !== true) return no('the verb is not passive')
    if (gap !== undefined && OTHERS.test(gap.text)) return no('others are told of in a clause of their own')
    if ((group?.kind === 'named' || group?.kind === 'pronoun') && gap !== undefined && !/^[,(]/.test(gap.text))
      return no('more than an aside stands between the person and the verb')
    return figureOf(match, 'injured', no)
  },
  examples: [
    ['{Two victims were flown by helicopter to Mercy Hospital}.', { effect: 'injured', best: 2 }],
    ['{She was taken to a nearby hospital}.', { effect: 'injured', best: 1 }],
  ],
  rejects: [
    'Seven had been sent home by then, a hospital said.',
    'Twelve were buried in Goma, while the wounded were taken to hospital.',
    'Three guards were taken hostage in the infirmary.',
    'The bill was taken to the house.',
    'Two doctors have taken posts at the hospital.',
  ],
}

export const hospitalSent: PatternRule<Figure> = {
  id: 'casualties/sent-to-hospital',
  pattern: tokens(
    ':sender :adverb{0,1}? (?<who> :people) :between{0,3}? (to|in|into|at) :between{0,5}? (:hospital|:named)',
    {
      ...shared,
      sender: hospitalSenders,
    },
  ),
  read: (match, no) =>
    groupOf(match.groups['who']?.items[0])?.kind === 'weak'
      ? no('those counted may not be people')
      : figureOf(match, 'injured', no),
  examples: [['The crash {sent four people to the hospital}.', { effect: 'injured', best: 4 }]],
  rejects: ['He sent two letters to the hospital.', 'The board put two doctors in charge of it.'],
}
