import { countOf } from '../../../../english/numbers/quantity.ts'
import { personNoun } from '../../../../english/people/person-noun.ts'
import { type Group, groupOf, ofKindThat } from '../../../../english/phrases/group.ts'
import { effectOf } from '../../../../english/phrases/harm.ts'
import { attributes } from '../../../../lexicon/en/casualties/attributes.ts'
import { attributing, livingThings } from '../../../../lexicon/en/casualties.ts'
import type { PatternRule } from '../../../../rules/rule.ts'
import { oneOf } from '../../../../text/one-of.ts'
import { type Match, tokens } from '../../../../text/pattern/pattern.ts'
import { classes } from '../classes.ts'
import { type Figure, figure, figureOf } from '../figure.ts'

const isLivingThing = oneOf(livingThings)

const isAttributing = oneOf(attributing)

/** Why a noun of harm does not say that those who are counted were harmed. */
const DESCRIBES = 'the noun only describes what follows it'

/** Nouns that a number other than one cannot count: "three murder suspects" are not three murders. */
const SINGULAR = /^(?:death|fatality|murder|homicide|injury|body|corpse|infection|hostage)$/

/** "suffered multiple injuries", "died of several gunshot wounds": not several people. */
function isOwnWounds({ around, from, groups }: Match): boolean {
  if (!/^(?:injur|wound|burn|fractur)/i.test(groups['noun']?.text ?? '')) return false
  return /^(?:suffer|sustain|receiv|ha[ds]$|have$|with$|of$|from$)/.test(around[from - 1]?.lower ?? '')
}

export const nominal: PatternRule<Figure> = {
  id: 'casualties/nominal',
  pattern: tokens('(?<who> :numbered) (?<adjectives> :adjective{0,4}?) (?<noun> :noun)', {
    ...classes,
    adjective: (item) =>
      item.label === null &&
      (item.kind === 'word' || item.lower === '-') &&
      !/^(?:of|in|or|to|at|by|on|for|with|from|after|was|were|are|is|had|have|has|the|a|an)$/.test(item.lower),
  }),
  read: (match, no) => {
    const noun = match.groups['noun']
    const group = groupOf(match.groups['who']?.items[0])
    if (noun === undefined || group === null) return null
    if (SINGULAR.test(noun.items[0]?.lower ?? '') && group.best !== 1) return no(DESCRIBES)
    if (group.modifier === 'vague' && isOwnWounds(match)) return no('the wounds are those of one person')
    const adjectives = match.groups['adjectives']?.items ?? []
    if (adjectives[0]?.lower === 'and') return no('the number counts what stands before “and”')
    if (adjectives.some(isLivingThing)) return no('those who die are not people')
    const next = match.around[match.to]
    if (next !== undefined && (personNoun(next.lower) !== null || next.lower === '-')) return no(DESCRIBES)
    return figureOf(match, effectOf('nouns', noun), no)
  },
  examples: [
    [
      'The shelling caused {13 civilian deaths}.',
      { effect: 'killed', best: 13, victims: { text: 'civilian', group: 'civilians' } },
    ],
    ['and {over 50 injuries}', { effect: 'injured', low: 50, best: 50, high: null, modifier: 'more-than' }],
    ['{Two more confirmed fatalities} followed.', { effect: 'killed', best: 2 }],
    ['Divers brought up {seven bodies}.', { effect: 'killed', best: 7 }],
  ],
  rejects: [
    'Three murder suspects escaped.',
    'A 12-year-old murder case was reopened.',
    'Two death threats were sent.',
    'The airline had 24 animal deaths.',
    'The clerk had suffered multiple injuries.',
  ],
}

export const fatal: PatternRule<Figure> = {
  id: 'casualties/fatal',
  pattern: tokens(
    '(?<who> :numbered) :adjective{0,2}? (casualties|casualty|victims|injuries)? :between{0,3}? :helper{0,3}? (\\(|,) (all|both|each) (of them)? (fatal|fatalities|deaths|dead)',
    { ...classes, adjective: (item) => item.label === null && item.kind === 'word' },
  ),
  read: (match, no) =>
    /casualt|victim|injur/i.test(match.text) ? figureOf(match, 'killed', no) : no('nothing says that people were hurt'),
  examples: [
    ['The source gives {3 civilian casualties (all fatal}).', { effect: 'killed', best: 3 }],
    ['{Two casualties were reported, both fatal}.', { effect: 'killed', best: 2 }],
  ],
  rejects: ['Two casualties were reported.', 'The source gives 3 crashes (all fatal).'],
}

const NOTHING: Group = {
  ...countOf(0, 'exact'),
  kind: 'zero',
  unit: 'people',
  victims: null,
  attribute: null,
  ofThem: false,
  definite: false,
  head: 'no',
}

export const none: PatternRule<Figure> = {
  id: 'casualties/none',
  pattern: tokens(
    '(no|without) (:between{0,2}? (reports|report|sign|immediate) :between{0,3}?)? :adjective{0,3}? (?<noun> :noun|casualties|casualty)',
    {
      ...classes,
      adjective: (item) =>
        item.label === null &&
        item.kind === 'word' &&
        /^(?:any|further|immediate|serious|major|civilian|human|known|other|additional|loss|life|or|of|reported|life)$/.test(
          item.lower,
        ),
    },
  ),
  read: (match, no) => {
    const noun = match.groups['noun']
    const casualties = noun?.items[0]?.lower.startsWith('casualt') === true
    const effect = casualties ? 'killed' : effectOf('nouns', noun)
    if (effect === null) return null
    const next = match.around[match.to]
    if (next !== undefined && personNoun(next.lower) !== null) return no(DESCRIBES)
    return figure(effect, NOTHING, match)
  },
  examples: [
    ['There were {no casualties}.', { effect: 'killed', best: 0, negated: true }],
    ['Police had {no reports of injuries}.', { effect: 'injured', best: 0, negated: true }],
  ],
  rejects: ['There was no word on injuries.', 'No two leaders agree.', 'No suspects have been named in 12 murders.'],
}

/** How many words before a noun of harm a verb may stand that ascribes it to somebody: "attributed half of the deaths to". */
const AUTHOR_REACH = 10

/** Whether the one named after the noun did it: "ascribed the massacre to Red Star". */
function namesAuthor({ around, from, groups }: Match): boolean {
  if (groups['link']?.text.toLowerCase() !== 'to') return false
  return around.slice(Math.max(0, from - AUTHOR_REACH), from).some(isAttributing)
}

export const act: PatternRule<Figure> = {
  id: 'casualties/act',
  pattern: tokens(
    "((?<act> :act) (?<link> of|to|for) (the? :descriptive{0,5}? (?<who> :named) | (?<who> :anybody)) | (?<who> :anybody) ('s|') (?<act> :act))",
    classes,
  ),
  read: (match, no) => {
    const group = groupOf(match.groups['who']?.items[0])
    const effect = effectOf('acts', match.groups['act'])
    if (namesAuthor(match)) return no('the one named is said to have done it')
    if (group?.kind === 'pronoun' || (effect !== 'killed' && group?.kind === 'one' && group.definite))
      return no('of a known person only a death is news in this form')
    return figureOf(match, effect, no)
  },
  examples: [
    ['He is charged with the {murder of two nurses}.', { effect: 'killed', best: 2 }],
    ['The storm led to the {evacuation of 6,000 people}.', { effect: 'displaced', best: 6000 }],
    ['Crowds mourned {the mayor’s assassination}.', { effect: 'killed', best: 1 }],
    ['The {killing of Anna Weiss} shocked the town.', { effect: 'killed', best: 1 }],
  ],
  rejects: [
    'the death of 12 cattle',
    'the killing of the bill',
    'his murder trial of 12 days',
    'The panel attributed most of the deaths to Red Star.',
    'She ascribed the massacre to two officers.',
  ],
}

export const attributed: PatternRule<Figure> = {
  id: 'casualties/attribute',
  pattern: tokens('(?<who> :stricken)', {
    ...classes,
    stricken: ofKindThat('counted', new Set(attributes.keys()), ({ attribute }) => attribute !== null),
  }),
  read: (match, no) =>
    figureOf(match, groupOf(match.groups['who']?.items[0])?.attribute ?? null, no, { standing: 'weak' }),
  examples: [
    ['The clinic took in {three wounded soldiers}.', { effect: 'injured', best: 3 }],
    ['The region has {40,000 internally displaced people}.', { effect: 'displaced', best: 40000 }],
  ],
  rejects: ['The clinic took in three soldiers.', 'He met wounded soldiers.'],
}
