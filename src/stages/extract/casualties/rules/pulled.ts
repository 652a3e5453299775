import { groupOf } from '../../../../english/phrases/group.ts'
import { effectOfWord, effectWords } from '../../../../english/phrases/harm.ts'
import { pullingVerbs, rescueCrews } from '../../../../lexicon/en/casualties.ts'
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

export const pulled: PatternRule<Figure> = {
  id: 'casualties/pulled',
  pattern: tokens(
    '((?<by> :pulling) (?<who> :people) (?<alive> alive|to safety)? | :crew (have|had)? (?<extent> (?<by> :pulling) (?<who> :people)) (?<crew> from|out of|off))',
    { ...classes, pulling: pullingVerbs, crew: rescueCrews },
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
  ],
  rejects: [
    'They pulled two men from the car.',
    'Divers pulled 12 bodies from the lake.',
    'Crews pulled two men from the car dead.',
    'A survey in 2014 found 9,100 survivors of mines.',
  ],
}
