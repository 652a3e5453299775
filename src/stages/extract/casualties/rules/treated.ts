import { groupOf } from '../../../../english/phrases/group.ts'
import { bones, diseases, mannersOfTreating, treatingVerbs, woundNouns } from '../../../../lexicon/en/casualties.ts'
import type { Effect } from '../../../../model/casualty.ts'
import type { PatternRule } from '../../../../rules/rule.ts'
import { oneOf } from '../../../../text/one-of.ts'
import { type Match, tokens } from '../../../../text/pattern/pattern.ts'
import { classes } from '../classes.ts'
import { type Figure, figureOf } from '../figure.ts'

const isBe = oneOf(classes.be)

/** How many words after "treated" may tell for what. */
const REACH = 6

/** Whether those treated are ill or hurt, by what follows; null where "treated" is about manners. */
function ailment({ around, to }: Match): Effect | null {
  const next = around[to]?.lower ?? ''
  if (mannersOfTreating.has(next)) return null
  const after = around.slice(to, to + REACH).map(({ lower }) => lower)
  const end = after.findIndex((word) => /^[,.;]$/.test(word))
  const clause = end < 0 ? after : after.slice(0, end)
  return clause[0] === 'for' && clause.some((word) => diseases.has(word)) ? 'infected' : 'injured'
}

const shared = { ...classes, treating: treatingVerbs, wound: woundNouns, bone: bones }

export const treated: PatternRule<Figure> = {
  id: 'casualties/treated',
  pattern: tokens(
    '(?<who> :people) (, :aside{1,10}? ,)? (?<gap> :between{0,6}?) (?<helpers> :helper{1,6}?) treated',
    shared,
  ),
  read: (match, no) => {
    const group = groupOf(match.groups['who']?.items[0])
    const next = match.around[match.to]?.lower ?? ''
    if (group === null) return null
    if (group.kind === 'weak' || group.kind === 'zero') return no('those counted may not be people')
    if (match.groups['helpers']?.items.some(isBe) !== true) return no('the verb is not passive')
    // Treated where or for what: what else "treated" may mean is left alone
    if (!/^(?:for|in|at|by|on|and|,|\.|there)$/.test(next) && next !== '')
      return no('nothing says where they were treated, or for what')
    const what = ailment(match)
    return what === null ? no('“treated” is about manners') : figureOf(match, what, no)
  },
  examples: [
    ['{Four of the sailors were treated} on Friday.', { effect: 'injured', best: 4 }],
    ['{Some 640 villagers had been treated} for cholera.', { effect: 'infected', best: 640 }],
  ],
  rejects: ['The women were treated as equals.', 'Two men were treated badly.', 'The wood was treated with oil.'],
}

export const treating: PatternRule<Figure> = {
  id: 'casualties/treating',
  pattern: tokens('(?<by> :treating) (?<who> :numbered)', shared),
  read: (match, no) => {
    const group = groupOf(match.groups['who']?.items[0])
    if (group?.kind !== 'counted') return no('those counted may not be people')
    if (group.head === 'patients') return no('patients may be treated for anything')
    const what = ailment(match)
    return what === null ? no('“treated” is about manners') : figureOf(match, what, no)
  },
  examples: [
    ['Medics {treated more than 50 demonstrators}.', { effect: 'injured', low: 50, modifier: 'more-than' }],
    ['The clinic has {treated 90 children} for measles.', { effect: 'infected', best: 90 }],
  ],
  rejects: [
    'The firm treated 12 employees as contractors.',
    'He treated two cases of wine.',
    'The clinic treated 90 patients.',
  ],
}

export const admitted: PatternRule<Figure> = {
  id: 'casualties/admitted',
  pattern: tokens(
    '(?<who> :people) :helper{1,5}? (admitted|brought|treated|hospitalized|hospitalised) (with|for) :between{0,3}? :wound',
    shared,
  ),
  read: (match, no) =>
    groupOf(match.groups['who']?.items[0])?.kind === 'weak'
      ? no('those counted may not be people')
      : figureOf(match, 'injured', no),
  examples: [['{Some 31 people had been admitted with gunshot wounds}.', { effect: 'injured', best: 31 }]],
  rejects: ['Two people admitted the theft.', 'Two people were admitted with honours.'],
}

export const fracture: PatternRule<Figure> = {
  id: 'casualties/fracture',
  pattern: tokens(
    '(?<who> :anybody) :between{0,4}? (had|has|have)? (broke|broken|fractured|dislocated) (a|an|his|her|their|both) :between{0,2}? :bone',
    shared,
  ),
  read: (match, no) =>
    groupOf(match.groups['who']?.items[0])?.kind === 'weak'
      ? no('those counted may not be people')
      : figureOf(match, 'injured', no),
  examples: [['{A fireman from the next town broke a leg} when a beam fell.', { effect: 'injured', best: 1 }]],
  rejects: ['Two fans broke a record.', 'A man broke a window.'],
}
