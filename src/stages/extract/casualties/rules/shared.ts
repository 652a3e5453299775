import { groupOf } from '../../../../english/phrases/group.ts'
import { effectOf } from '../../../../english/phrases/harm.ts'
import type { PatternRule } from '../../../../rules/rule.ts'
import { oneOf } from '../../../../text/one-of.ts'
import { type Match, tokens } from '../../../../text/pattern/pattern.ts'
import { classes } from '../classes.ts'
import { type Figure, figureOf } from '../figure.ts'

const isHarmed = oneOf(classes.harmed)
const hasDied = oneOf(classes.died)
const isBe = oneOf(classes.be)

/** Whether a count is open, so that the list was not added up: "at least 16 inmates and two guards". */
function isOpen({ groups }: Match): boolean {
  const modifier = groupOf(groups['open']?.items[0])?.modifier
  const vague = groupOf(groups['last']?.items[0])?.modifier === 'vague'
  return modifier !== undefined && (modifier !== 'exact' || vague)
}

/** Whether those at the end of a match are the subject of the next verb: "killing him and two porters were hurt". */
export function isSubject({ around, to }: Match): boolean {
  const next = around[to]
  return next !== undefined && (classes.helper(next) || isHarmed(next) || hasDied(next))
}

const ADDED = 'both numbers are exact, and were added up'

export const sharedVerb: PatternRule<Figure> = {
  id: 'casualties/shared-verb',
  pattern: tokens(
    '(?<extent> (?<who> (?<open> :numbered))) and (?<last> :numbered) :between{0,6}? :helper{0,7}? (?<shared> :harmed|:died)',
    classes,
  ),
  read: (match, no) => {
    const shared = match.groups['shared']
    const passive = match.items.some(isBe)
    if (!isOpen(match)) return no(ADDED)
    return figureOf(match, (passive ? effectOf('participles', shared) : null) ?? effectOf('intransitives', shared), no)
  },
  examples: [
    ['{At least 16 inmates} and two guards were killed.', { effect: 'killed', low: 16, modifier: 'at-least' }],
    ['{Two soldiers} and dozens of rebels were killed.', { effect: 'killed', best: 2, modifier: 'exact' }],
    ['{About 30 rebels} and four soldiers died.', { effect: 'killed', best: 30, modifier: 'about' }],
  ],
  rejects: ['Two inmates and two guards were killed.', 'At least 16 inmates and two guards escaped.'],
}

export const sharedObject: PatternRule<Figure> = {
  id: 'casualties/shared-object',
  pattern: tokens('(?<shared> :harming) :adverb{0,2}? (?<open> :numbered) and (?<extent> (?<who> :numbered))', classes),
  read: (match, no) => {
    if (!isOpen(match)) return no(ADDED)
    if (isSubject(match)) return no('those after “and” are the subject of the next verb')
    if (groupOf(match.groups['who']?.items[0])?.kind !== 'counted') return no('those counted may not be people')
    return figureOf(match, effectOf('verbs', match.groups['shared']), no)
  },
  examples: [['The bomb killed at least 16 inmates and {two guards}.', { effect: 'killed', best: 2 }]],
  rejects: ['The bomb killed 16 inmates and two guards.', 'It killed at least 12 and two guards were hurt.'],
}
