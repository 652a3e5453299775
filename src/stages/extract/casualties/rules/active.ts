import { isPreposition } from '../../../../english/listed-words.ts'
import { groupOf, ofKindThat } from '../../../../english/phrases/group.ts'
import { effectOf } from '../../../../english/phrases/harm.ts'
import { waysOfKilling, woundNouns } from '../../../../lexicon/en/casualties.ts'
import { beForms } from '../../../../lexicon/en/grammar.ts'
import { lifeTakers } from '../../../../lexicon/en/tolls.ts'
import type { PatternRule } from '../../../../rules/rule.ts'
import { itemAt } from '../../../../text/item-at.ts'
import { oneOf } from '../../../../text/one-of.ts'
import { type Match, tokens } from '../../../../text/pattern/pattern.ts'
import { classes, isAdverb } from '../classes.ts'
import { type Figure, figureOf } from '../figure.ts'

const isBeForm = oneOf(beForms)
const isWoundNoun = oneOf(woundNouns)

/** How many adverbs may stand between a form of "be" and its participle. */
const MOST_ADVERBS = 3

/** Whether the verb is a passive's participle: "was killed two days later". */
function isPassive({ around, from }: Match): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 1 - MOST_ADVERBS); i--) {
    const item = around[i]
    if (item === undefined) return false
    if (isBeForm(item)) return true
    if (!isAdverb(item)) return false
  }
  return false
}

/** "was treated for burns at the clinic": after a preposition a noun, though the verb has the form too. */
function isWound({ around, from, groups }: Match): boolean {
  return groups['verb']?.items.length === 1 && isWoundNoun(around[from]) && isPreposition(itemAt(around, from - 1))
}

/** "kills the person who is near": nobody in particular. */
function isAnybody({ groups }: Match): boolean {
  const group = groupOf(groups['who']?.items[0])
  return group?.kind === 'one' && group.definite && group.head === 'person' && /s$/.test(groups['verb']?.text ?? '')
}

/** "Rescue 1122": a service that is named after its telephone number. */
const NAME_OF_SERVICE = /^Rescue \d/

export const active: PatternRule<Figure> = {
  id: 'casualties/active',
  pattern: tokens(
    '(?<verb> :harming) ((himself|herself|themselves) (and|as well as))? :adverb{0,2}? (?<who> :anybody)',
    classes,
  ),
  read: (match, no) => {
    const group = groupOf(match.groups['who']?.items[0])
    const verb = match.groups['verb']
    if (group === null || verb === undefined) return null
    if (isAnybody(match)) return no('nobody in particular is meant')
    if (isWound(match)) return no('it is a noun: wounds that somebody has')
    if (NAME_OF_SERVICE.test(match.text)) return no('it is the name of a rescue service')
    // "hurt him in the polls"
    if (/^hurt/i.test(verb.text) && (group.kind === 'pronoun' || group.kind === 'named'))
      return no('a known person may be hurt otherwise than in body')
    if (group.kind === 'pronoun' && match.groups['who']?.text.toLowerCase() !== 'him')
      return no('the pronoun is not an object')
    if (isPassive(match) && /(?:ed|ain|shot dead|hurt)$/.test(verb.text))
      return no('the verb is passive: what follows is not its object')
    return figureOf(match, effectOf('verbs', verb), no, { loss: 'inflicted' })
  },
  examples: [
    ['The blast {killed at least 12 shoppers} in the market.', { effect: 'killed', low: 12, best: 12 }],
    ['A lorry hit a crowd, {killing 12} and {wounding over 50 others}.', { effect: 'killed', best: 12 }],
    ['Gunmen {shot dead two teachers}.', { effect: 'killed', best: 2 }],
    [
      'Police {arrested 14 demonstrators}.',
      { effect: 'detained', best: 14, victims: { text: 'demonstrators', group: 'protesters' } },
    ],
    ['The bomber {killed himself and 11 worshippers}.', { effect: 'killed', best: 11 }],
    ['The raid {killed four soldiers and a civilian}.', { effect: 'killed', best: 5 }],
  ],
  rejects: [
    'The driver was treated for burns at Leeds General Hospital.',
    'Rescue 1122 officials were there.',
    'He was killed two days later.',
    'The committee killed the bill.',
    'They killed 30 cattle.',
    'The cold killed off 12 hectares of vines.',
  ],
}

const LIVES: ReadonlySet<string> = new Set(['lives', 'life'])

export const livesTaken: PatternRule<Figure> = {
  id: 'casualties/lives',
  pattern: tokens(
    '(:takers the (lives|life) of (?<who> :anybody) | :takers (?<who> :lives) | (?<who> :lives) :helper{0,3}? lost)',
    {
      ...classes,
      takers: lifeTakers,
      lives: ofKindThat(['counted', 'bare', 'weak', 'one'], LIVES, ({ head }) => LIVES.has(head)),
    },
  ),
  read: (match, no) =>
    groupOf(match.groups['who']?.items[0])?.kind === 'zero'
      ? no('it says that nobody was lost')
      : figureOf(match, 'killed', no),
  examples: [
    ['The flood {claimed 40 lives}.', { effect: 'killed', best: 40 }],
    ['The crash {took the lives of two pilots}.', { effect: 'killed', best: 2 }],
    ['{Nearly 900 lives were lost}.', { effect: 'killed', best: 900, modifier: 'about' }],
  ],
  rejects: ['The group claimed 12 attacks.', 'He took two men with him.', 'The team lost 12 players.'],
}

/** Which verbs an ending makes deadly: "burned two men alive", "shot him dead". */
const ENDINGS: Readonly<Record<string, RegExp>> = { alive: /^(?:burn|bury|burie)/i, dead: /^(?:shot|shoot)/i }

export const toDeath: PatternRule<Figure> = {
  id: 'casualties/to-death',
  pattern: tokens(':way (?<who> :anybody) (, :inside{1,12}? ,)? :between{0,2}? (?<end> to death|alive|dead)', {
    ...classes,
    way: waysOfKilling,
  }),
  read: (match, no) =>
    ENDINGS[match.groups['end']?.text.toLowerCase() ?? '']?.test(match.text) === false
      ? no('the verb does not end in death so')
      : figureOf(match, 'killed', no, { standing: 'final' }),
  examples: [
    ['A crowd {beat two thieves to death}.', { effect: 'killed', best: 2 }],
    ['A mob {burned two suspected witches alive}.', { effect: 'killed', best: 2 }],
    ['He {stabbed his wife to death}.', { effect: 'killed', best: 1 }],
    ['They {hacked six people, including four women, to death}.', { effect: 'killed', best: 6 }],
    ['A guard {shot his neighbour dead}.', { effect: 'killed', best: 1 }],
  ],
  rejects: ['A crowd beat two thieves.', 'He was bored to death after 12 hours.'],
}
