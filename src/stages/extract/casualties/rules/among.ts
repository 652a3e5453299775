import { groupOf, MEASURE } from '../../../../english/phrases/group.ts'
import { effectOfWord } from '../../../../english/phrases/harm.ts'
import { harmedOnes } from '../../../../lexicon/en/casualties.ts'
import { beForms } from '../../../../lexicon/en/grammar.ts'
import type { PatternRule } from '../../../../rules/rule.ts'
import { type Item, tokens } from '../../../../text/pattern/pattern.ts'
import { classes } from '../classes.ts'
import { type Figure, figureOf, resaid } from '../figure.ts'

/** What stands between commas, and is of nobody else: "whose husband" would be the one who was harmed. */
const own = (item: Item): boolean => classes.aside(item) && !/^whose\b/i.test(item.text)

const shared = { ...classes, harmedOnes, be: beForms, own }

export const among: PatternRule<Figure> = {
  id: 'casualties/among',
  pattern: tokens(
    '((among|amongst) (the|those) :adverb{0,1}? (?<ones> :harmedOnes) :be both? (?<who> :anybody) | (?<who> :anybody) (, :own{1,10}? ,)? :helper{0,3}? (, :inside{1,10}? ,)? (among|amongst) (the|those) :adverb{0,1}? (?<ones> :harmedOnes))',
    shared,
  ),
  read: (match, no) => {
    const ones = match.groups['ones']
    const group = groupOf(match.groups['who']?.items[0])
    if (ones === undefined || group === null) return null
    if (group.kind === 'weak' || group.kind === 'bare') return no('those counted may not be people')
    return figureOf(match, effectOfWord(ones.items[0]?.lower ?? ''), no)
  },
  examples: [
    ['{Among the injured was a cameraman of the state broadcaster}.', { effect: 'injured', best: 1 }],
    ['{Among the dead are both the pilot and co-pilot}.', { effect: 'killed', best: 2 }],
    ['{Two children were among the dead}.', { effect: 'killed', best: 2 }],
    ['{One child was, according to the mayor, among the dead}.', { effect: 'killed', best: 1 }],
    ['{Ana Ruiz, a deputy mayor of Nalga, was among the dead}.', { effect: 'killed', best: 1 }],
    ['Ana Ruiz, {whose brother was among those killed}, wept.', { effect: 'killed', best: 1 }],
    ['Ana Ruiz, {whose husband, Raúl, was among those killed}, wept.', { effect: 'killed', best: 1 }],
    ['Ana Ruiz, whose {two sons, aged 3 and 5, were among the dead}, wept.', { effect: 'killed', best: 2 }],
    ['The ministry knew of {no minors among the dead}.', { effect: 'killed', best: 0, negated: true }],
  ],
  rejects: ['Among the guests was a cameraman.', 'Among the dead were pilgrims.'],
}

export const roll: PatternRule<Figure> = {
  id: 'casualties/roll',
  pattern: tokens(
    'the (?<ones> :harmedOnes) (were|are|included) (?<who> :people) (?<further> , (aged|ages) :listing{1,6} :people|(:listing{1,6} :people){0,3} :listing{0,4} and :people)?',
    {
      ...shared,
      listing: (item) => item.label === MEASURE || /^(?:,|and|aged|ages?)$/.test(item.lower),
    },
  ),
  read: (match, no) => {
    const ones = match.groups['ones']
    const kind = groupOf(match.groups['who']?.items[0])?.kind
    if (ones === undefined) return null
    if (kind !== 'counted') return no('it does not count them')
    const figure = figureOf(match, effectOfWord(ones.items[0]?.lower ?? ''), no)
    const further = match.groups['further']?.items ?? []
    if (figure === null || further.length === 0) return figure
    const counts = [figure, ...further.flatMap((item) => groupOf(item) ?? [])].map(({ best }) => best)
    // A list of several kinds is only read where each is counted
    if (!counts.every((count) => count !== null) || figure.modifier !== 'exact')
      return no('not each kind of the list is counted')
    const total = counts.reduce((sum, count) => sum + count, 0)
    return resaid(figure, { low: total, best: total, high: total, victims: null })
  },
  examples: [
    ['{The dead were two women and a boy}, the sheriff said.', { effect: 'killed', best: 3 }],
    ['{The dead were two women, ages 58 and 73, a 34-year-old man and a boy}.', { effect: 'killed', best: 4 }],
    ['{The wounded included four pupils}.', { effect: 'injured', best: 4 }],
  ],
  rejects: ['The dead were 17.', 'The dead were buried.'],
}
