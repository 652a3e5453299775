import { groupOf } from '../../../../english/phrases/group.ts'
import { heldOtherwise, heldParticiples } from '../../../../lexicon/en/casualties.ts'
import { prepositions } from '../../../../lexicon/en/grammar.ts'
import type { PatternRule } from '../../../../rules/rule.ts'
import { oneOf } from '../../../../text/one-of.ts'
import { type Match, tokens } from '../../../../text/pattern/pattern.ts'
import { finderOf } from '../../../../text/phrases.ts'
import { classes } from '../classes.ts'
import { type Figure, figureOf } from '../figure.ts'

const isBe = oneOf(classes.be)

const findOtherwise = finderOf(heldOtherwise)

/** Whether what follows gives "held" another sense, "held responsible", or an object: "held a vigil". */
function isOtherwise({ around, to }: Match): boolean {
  return findOtherwise(around, to) !== null || groupOf(around[to]) !== null
}

const shared = { ...classes, held: heldParticiples }

export const held: PatternRule<Figure> = {
  id: 'casualties/held',
  pattern: tokens('(?<who> :people) (?<gap> :between{0,6}?) (?<helpers> :helper{1,5}?) (?<verb> :held)', shared),
  read: (match, no) => {
    const kind = groupOf(match.groups['who']?.items[0])?.kind
    const gap = match.groups['gap']?.items[0]?.lower
    if (kind === 'weak' || kind === 'zero') return no('those counted may not be people')
    if (isOtherwise(match)) return no('what follows gives “held” another sense')
    if (gap !== undefined && gap !== ',' && !prepositions.has(gap))
      return no('the words between may give the verb another subject')
    if (match.groups['helpers']?.items.some(isBe) !== true) return no('the verb is not passive')
    return figureOf(match, 'detained', no)
  },
  examples: [
    ['{Some 70 activists were being held} at a stadium.', { effect: 'detained', best: 70 }],
    ['{Twelve of them have been caught}.', { effect: 'detained', best: 12 }],
  ],
  rejects: [
    'Two men were held responsible.',
    'Three boys were caught in the crossfire.',
    'Talks were held.',
    'A judge ordered Ames to be held.',
  ],
}

export const heldHeadline: PatternRule<Figure> = {
  id: 'casualties/held-headline',
  pattern: tokens('^ (?<extent> (?<who> :numbered) (?<verb> held)) (as|after|in|over|at|for|$)', shared),
  read: (match, no) => {
    const who = match.groups['who']
    const kind = groupOf(who?.items[0])?.kind
    return kind === 'weak' || kind === 'zero' ? no('those counted may not be people') : figureOf(match, 'detained', no)
  },
  examples: [['{Dozens held} as rally ends in tear gas', { effect: 'detained', modifier: 'vague' }]],
  rejects: ['Dozens held banners.', 'Two men held a rope.'],
}

export const holding: PatternRule<Figure> = {
  id: 'casualties/holding',
  pattern: tokens(':be :adverb{0,2}? (?<verb> holding) :adverb{0,1}? (?<who> :numbered)', shared),
  read: (match, no) => {
    const group = groupOf(match.groups['who']?.items[0])
    const next = match.around[match.to]?.lower ?? ''
    if (group === null) return null
    if (group.kind === 'weak' || group.kind === 'zero') return no('those counted may not be people')
    if (/^(?:hostages?|captives?)$/.test(next)) return figureOf(match, 'kidnapped', no)
    if (group.kind === 'bare' && next !== '' && !/^[.,;]$/.test(next) && next !== 'in')
      return no('the number may count what follows it')
    return figureOf(match, /^(?:hostages|captives)$/.test(group.head) ? 'kidnapped' : 'detained', no)
  },
  examples: [
    ['The country alone {was holding 81}.', { effect: 'detained', best: 81 }],
    ['Rebels {are holding 20 people} hostage.', { effect: 'kidnapped', best: 20 }],
  ],
  rejects: ['She was holding two bags.', 'The hall holds 800.'],
}
