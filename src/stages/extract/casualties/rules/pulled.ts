import { type Group, groupOf } from '../../../../english/phrases/group.ts'
import { effectOfWord, effectWords } from '../../../../english/phrases/harm.ts'
import { engulfing, pullingVerbs, rescueCrews } from '../../../../lexicon/en/casualties.ts'
import { prepositions } from '../../../../lexicon/en/grammar.ts'
import { documents } from '../../../../lexicon/en/people.ts'
import type { PatternRule } from '../../../../rules/rule.ts'
import { oneOf } from '../../../../text/one-of.ts'
import { type Match, tokens } from '../../../../text/pattern/pattern.ts'
import { finderOf } from '../../../../text/phrases.ts'
import { classes } from '../classes.ts'
import { type Figure, figureOf, isFollowedBy } from '../figure.ts'

const findDead = finderOf(new Set([...effectWords.states].filter((word) => effectOfWord(word) === 'killed')))

/** How many words after people it may be said that they were dead: "from the wreck, both of them dead". */
const DEAD_REACH = 8

const isPaper = oneOf(documents)
const isPreposition = oneOf(prepositions)
/** How many words may stand between a document and its verb: "A survey of three provinces in 2014 found". */
const PAPER_REACH = 7

/** Whether the subject is a document, with nothing after it but phrases: "a survey in 2014 found". */
function isOfPaper({ around, from }: Match): boolean {
  for (let at = from - 1; at >= Math.max(0, from - PAPER_REACH); at--)
    if (isPaper(around[at])) return at === from - 1 || isPreposition(around[at + 1])
  return false
}

/** "pulled out", "dug out" */
const pullingOut = new Set([...pullingVerbs].filter((verb) => verb.endsWith(' out')))

export const pulled: PatternRule<Figure> = {
  id: 'casualties/pulled',
  pattern: tokens(
    '((?<by> :pulling) (?<who> :people) (?<alive> alive|to safety)? | :crew (have|had)? (?<extent> (?<by> :pulling) (?<who> :people)) (?<crew> from|out of|off) | :crew (have|had|also|later){0,2}? (?<extent> (?<by> :pullingOut) (?<who> (?<crew> :people))))',
    { ...classes, pulling: pullingVerbs, pullingOut, crew: rescueCrews },
  ),
  read: (match, no) => {
    const group = groupOf(match.groups['who']?.items[0])
    const survives = /^survivors?$/.test(group?.head ?? '')
    if (group === null || group.kind === 'zero') return null
    if (!survives && match.groups['alive'] === undefined && match.groups['crew'] === undefined)
      return no('nothing says that they are alive')
    if (isOfPaper(match)) return no('a study found them, and nobody was pulled out')
    if (isFollowedBy(match, findDead, DEAD_REACH)) return no('they were dead')
    return figureOf(match, 'rescued', no)
  },
  examples: [
    ['Crews had {pulled 22 survivors} by dusk.', { effect: 'rescued', best: 22 }],
    ['They {pulled a six-year-old girl alive} to the road.', { effect: 'rescued', best: 1 }],
    ['Rescuers {pulled 48 people} from the strait on Saturday.', { effect: 'rescued', best: 48 }],
    ['Rescuers {pulled out six people} and a dog.', { effect: 'rescued', best: 6 }],
  ],
  rejects: [
    'They pulled two men from the car.',
    'Divers pulled 12 bodies from the lake.',
    'Crews pulled two men from the car dead.',
    'A survey in 2014 found 9,100 survivors of mines.',
  ],
}

export const broughtOut: PatternRule<Figure> = {
  id: 'casualties/brought-out',
  pattern: tokens(
    '(?<who> :people) (?<helpers> (was|were|been|being)) :adverb{0,1}? (:pulling | rescued) alive? out? (from|of){1,2} (the|a|an)? :described{0,2}? :engulfing',
    {
      ...classes,
      pulling: pullingVerbs,
      engulfing,
      described: (item) => item.kind === 'word' && !isPreposition(item),
    },
  ),
  read: (match, no) => {
    const kind = groupOf(match.groups['who']?.items[0])?.kind
    if (kind !== 'counted' && kind !== 'one') return no('those counted may not be people')
    if (isFollowedBy(match, findDead, DEAD_REACH)) return no('they were dead')
    return figureOf(match, 'rescued', no)
  },
  examples: [
    ['{Thirty-seven workers were pulled from the rubble}.', { effect: 'rescued', best: 37 }],
    ['{A six-year-old girl was dug out of the mud} at dusk.', { effect: 'rescued', best: 1 }],
    ['{Nine fishermen were plucked from the sea} on Monday.', { effect: 'rescued', best: 9 }],
    ['{At least 12 pupils were pulled out of the debris}.', { effect: 'rescued', low: 12, modifier: 'at-least' }],
  ],
  rejects: [
    'Two men were pulled from the car.',
    'Twelve bodies were pulled from the rubble.',
    'Two men were pulled from the water dead.',
    'Three boats were pulled from the river.',
  ],
}

const isOfAttackers = (group: Group | null): boolean => group?.victims?.group === 'attackers'

/** Whom rescuers look for nobody has found yet. */
export const searchedFor: PatternRule<Figure> = {
  id: 'casualties/searched-for',
  pattern: tokens(
    ':crew (are|were|was|is|have been|had been|continued)? :adverb{0,2}? (searching | searched | looking | hunting | looked) :between{0,4}? for (?<extent> (?<who> :people))',
    { ...classes, crew: rescueCrews },
  ),
  read: (match, no) => {
    const group = groupOf(match.groups['who']?.items[0])
    if (group === null || (group.kind !== 'counted' && group.kind !== 'one')) return no('those may not be people')
    if (isOfAttackers(group)) return no('they hide')
    return figureOf(match, 'missing', no)
  },
  examples: [
    ['Rescuers were searching for {38 construction workers} on Wednesday.', { effect: 'missing', best: 38 }],
    ['Rescue teams are looking for {two fishermen} off the coast.', { effect: 'missing', best: 2 }],
    ['Firefighters searched the ruins for {a kitchen porter}.', { effect: 'missing', best: 1 }],
    [
      'Divers were still searching for {at least nine passengers}.',
      { effect: 'missing', low: 9, modifier: 'at-least' },
    ],
    ['Rescuers continued searching for {four miners}.', { effect: 'missing', best: 4 }],
  ],
  rejects: [
    'Police were searching for three gunmen.',
    'Rescuers were searching for survivors.',
    'Rescuers searched two houses.',
  ],
}
