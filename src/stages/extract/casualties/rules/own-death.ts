import { type Group, groupOf } from '../../../../english/phrases/group.ts'
import { isHarmWord } from '../../../../english/phrases/harm.ts'
import { ownDeaths } from '../../../../lexicon/en/casualties.ts'
import { beForms, relatives } from '../../../../lexicon/en/grammar.ts'
import type { PatternRule } from '../../../../rules/rule.ts'
import { oneOf } from '../../../../text/one-of.ts'
import { type Match, tokens } from '../../../../text/pattern/pattern.ts'
import { classes } from '../classes.ts'
import { type Figure, figure } from '../figure.ts'
import { ONE_BODY } from './one-body.ts'

const isRelative = oneOf(relatives)
const isBeForm = oneOf(beForms)

const SELF = /^(?:himself|herself|his|her)$/

const ATTACKER: Group = { ...ONE_BODY, definite: true, head: 'himself' }

/** Whether others were harmed before: "killing four people and wounding nine before killing himself". */
function hasVictims({ around, from }: Match): boolean {
  const harm = around.findIndex((token) => token.lower === 'shot' || token.lower === 'shooting' || isHarmWord(token))
  return harm >= 0 && harm < from && around.slice(harm, from).some((item) => groupOf(item) !== null)
}

/** Whether the one who harmed others is the one who dies: "killed two men, who were taken to hospital before dying" is about them. */
function isOwn({ around, from }: Match): boolean {
  const victims = around.findLastIndex((item, i) => i < from && groupOf(item) !== null)
  return around.slice(victims + 1, from).every((token) => !isRelative(token) && !isBeForm(token))
}

/** The words for the person before the first harm. */
function authorOf({ around, from }: Match): string | null {
  const harm = around.findIndex((token, i) => i < from && isHarmWord(token))
  return around.slice(0, Math.max(0, harm)).findLast((item) => groupOf(item) !== null)?.text ?? null
}

export const ownDeath: PatternRule<Figure> = {
  id: 'casualties/own-death',
  pattern: tokens(
    '(?<before> before|then|and|later) :adverb{0,2}? (?<extent> :own|himself|herself) | before (?<dying> (?<extent> dying))',
    {
      ...classes,
      own: ownDeaths,
    },
  ),
  read: (match, no) => {
    const extent = match.groups['extent']
    if (extent === undefined) return null
    if (!hasVictims(match)) return no('nobody is harmed before it')
    if (match.groups['dying'] !== undefined && !isOwn(match)) return no('it is the victims who die')
    // "killed 12 people and himself" too, but not "and himself a father"
    const alone = extent.items.length === 1 && match.groups['dying'] === undefined
    const next = match.around[match.to]
    if (alone && next !== undefined && !/^[,.;:!?—–]$/.test(next.lower) && next.lower !== 'at' && next.lower !== 'in')
      return no('what follows gives the pronoun another sense')
    const text = extent.items.find(({ lower }) => SELF.test(lower))?.text ?? authorOf(match) ?? extent.text
    return figure('killed', ATTACKER, extent, { victims: { text, group: 'attackers' } })
  },
  examples: [
    [
      'A man opened fire in a bar, killing four people before {killing himself}.',
      { effect: 'killed', best: 1, victims: { text: 'himself', group: 'attackers' } },
    ],
    [
      'The gunman killed 12 people and wounded four before {dying} in a battle with police.',
      { effect: 'killed', best: 1 },
    ],
    ['Gunman kills four, then {himself}, at office party', { effect: 'killed', best: 1 }],
    ['He shot dead two officers and then {took his own life}.', { effect: 'killed', best: 1 }],
  ],
  rejects: [
    'He was ill and then took his own car.',
    'He killed two deer and himself drove home.',
    'He then killed himself.',
    'The gunman killed two men who were taken to a hospital before dying.',
    'The boy accidentally shot and killed himself.',
  ],
}
