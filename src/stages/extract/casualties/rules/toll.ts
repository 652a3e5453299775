import { groupOf } from '../../../../english/phrases/group.ts'
import { effectOf, effectOfWord, phraseOf } from '../../../../english/phrases/harm.ts'
import { harmedOnes } from '../../../../lexicon/en/casualties.ts'
import { rises, tollNouns, tollVerbs } from '../../../../lexicon/en/tolls.ts'
import type { PatternRule } from '../../../../rules/rule.ts'
import { oneOf } from '../../../../text/one-of.ts'
import { type Item, type Match, tokens } from '../../../../text/pattern/pattern.ts'
import { classes } from '../classes.ts'
import { type Figure, figureOf } from '../figure.ts'
import { isQuote } from './passive.ts'

/** How many words before the toll the verb may stand that raises it: "bringing the official death toll to". */
const RAISING_REACH = 4

/** Whether a toll comes to a new number, which counts all so far: "rises to 45", and not "stands at 45". */
const isMoving = ({ items }: Match): boolean => items.some(({ lower }) => lower === 'to')

export const toll: PatternRule<Figure> = {
  id: 'casualties/toll',
  pattern: tokens(
    '((?<who> :numbered) (is|was|remains|remained) the :between{0,3}? :toll | :toll :between{0,16}? :helper{0,3}? :between{0,3}? (from (?<previous> :numbered))? :at :adverb{0,2}? (?<who> :numbered) (:between{0,4}? ,? (up|increased|down) from (?<earlier> :numbered))?)',
    { ...classes, toll: tollNouns, at: tollVerbs },
  ),
  read: (match, no) => {
    const before = match.around.slice(Math.max(0, match.from - RAISING_REACH), match.from).map(({ lower }) => lower)
    const previous = groupOf((match.groups['previous'] ?? match.groups['earlier'])?.items[0])?.best ?? null
    const raised = before.some((word) => /^(?:bring|rais|tak|push)(?:s|es|e|ing|ed|en)?$|^brought$|^took$/.test(word))
    return figureOf(match, 'killed', no, { previous, cumulative: raised || isMoving(match), toll: true })
  },
  examples: [
    ['The {death toll has risen to 45}.', { effect: 'killed', best: 45, cumulative: true }],
    ['The {death toll stands at 45}.', { effect: 'killed', best: 45, cumulative: false }],
    ['bringing the {toll to at least 60}', { effect: 'killed', low: 60, best: 60, cumulative: true }],
    ['The {death toll rose from 31 to 45}.', { effect: 'killed', best: 45, previous: 31 }],
    ['The {death toll climbed to 57 on Tuesday, up from 31}.', { effect: 'killed', best: 57, previous: 31 }],
    ['The {death toll rose to 44} from 39.', { effect: 'killed', best: 44, previous: 39 }],
    ['The {toll stood at 6,301} dead as of 10 August, up from an earlier 6,125.', { best: 6301, previous: 6125 }],
    ['a {death toll of 1,200}', { effect: 'killed', best: 1200 }],
    ['{14 is the confirmed death toll}.', { effect: 'killed', best: 14 }],
  ],
  rejects: ['The toll road opened in 2004.', 'The toll was heavy.', 'The toll of the bell was heard 10 km away.'],
}

/** Whether those who are counted stand before the noun already: "12 deaths: 4". */
function isNumbered(item: Item | undefined): boolean {
  const kind = groupOf(item)?.kind
  return kind !== undefined && kind !== 'named'
}

/** "the dead were 17" gives an age; "the dead: 17" and "the population was 17" give a number. */
function isCount({ groups, items }: Match): boolean {
  const noun = groups['noun']
  const isState = effectOf('participles', noun) !== null || effectOf('states', noun) !== null
  return !isState || items.some(({ lower }) => lower === ':')
}

const isAmong = oneOf(['among', 'amongst'])

export const tally: PatternRule<Figure> = {
  id: 'casualties/tally',
  pattern: tokens(
    '(?<noun> :noun|:harmed|:state) (:between{1,8}? (:|numbered|number|totaled|totalled)|: | estimated at | put at | (is|was|are|were|has been|have been) (now)? (estimated|put|reported) at | are | were | stand at | stood at | reached | numbered | number | totaled | totalled) (?<who> :numbered)',
    classes,
  ),
  read: (match, no) => {
    const noun = match.groups['noun']
    const before = match.around[match.from - 1]?.lower ?? ''
    if (noun === undefined) return null
    if (groupOf(match.groups['who']?.items[0])?.kind === 'weak') return no('those counted may not be people')
    if (isAmong(match.around[match.from - 1]) || isAmong(match.around[match.from - 2]))
      return no('they are some of them')
    if (before === 'the' && !isCount(match)) return no('the number may be their age')
    if (/^(?:were|was|those|people)$/.test(before) || isNumbered(match.around[match.from - 1]))
      return no('those harmed stand before the noun already')
    return figureOf(match, effectOf('nouns', noun) ?? effectOf('participles', noun) ?? effectOf('states', noun), no)
  },
  examples: [
    ['{Fatalities: 4}', { effect: 'killed', best: 4 }],
    ['{Deaths estimated at 50}.', { effect: 'killed', best: 50 }],
    ['The {displaced population is estimated at 56,000}.', { effect: 'displaced', best: 56000 }],
    ['The {dead: 16 soldiers, 5 rebels}.', { effect: 'killed', best: 21 }],
    ['Rebels {killed in clashes with the army: 2}.', { effect: 'killed', best: 2 }],
    ['Soldiers {killed in the ambush numbered five}.', { effect: 'killed', best: 5 }],
  ],
  rejects: ['Deaths: the facts.', 'Votes: 4', 'Two of those killed were 17.'],
}

export const rising: PatternRule<Figure> = {
  id: 'casualties/rising',
  pattern: tokens(
    '(?<noun> :noun) (?<gap> :between{0,8}?) :helper{0,2}? :rises :adverb{0,1}? (from (?<previous> :numbered))? to :adverb{0,1}? (?<who> :numbered)',
    { ...classes, rises },
  ),
  read: (match, no) => {
    const noun = match.groups['noun']
    const kind = groupOf(match.groups['who']?.items[0])?.kind
    const previous = groupOf(match.groups['previous']?.items[0])?.best ?? null
    if (kind === 'weak') return no('those counted may not be people')
    if (groupOf(match.around[match.from - 1]) !== null) return no('those harmed stand before the noun already')
    return figureOf(match, effectOf('nouns', noun), no, { previous })
  },
  examples: [
    ['{Killings of journalists rise to 57} in a year, watchdog says', { effect: 'killed', best: 57 }],
    ['{Arrests rose from 31 to 45}.', { effect: 'detained', best: 45, previous: 31 }],
  ],
  rejects: ['Votes rose to 57.', 'Deaths rise in winter.'],
}

export const putAt: PatternRule<Figure> = {
  id: 'casualties/put-at',
  pattern: tokens(
    '(put|puts|putting|estimated|estimates) (?<extent> the? :between{0,6}? (?<noun> :toll|:harmedOnes|:noun) :between{0,8}? at :quote? :adverb{0,2}? (?<who> :numbered))',
    {
      ...classes,
      toll: tollNouns,
      harmedOnes,
      quote: isQuote,
    },
  ),
  read: (match, no) => {
    const noun = match.groups['noun']
    const said = noun === undefined ? '' : phraseOf(noun)
    const kind = groupOf(match.groups['who']?.items[0])?.kind
    if (kind === 'weak' || kind === 'zero') return no('those counted may not be people')
    return figureOf(match, tollNouns.has(said) ? 'killed' : (effectOf('nouns', noun) ?? effectOfWord(said)), no)
  },
  examples: [
    ['Local sources put {the dead at 17 militants}.', { effect: 'killed', best: 17 }],
    ['She put {the number of dead at "between 40 and 45}".', { effect: 'killed', low: 40, high: 45 }],
    ['The agency puts {the missing at 40}.', { effect: 'missing', best: 40 }],
  ],
  rejects: ['They put the damage at 12 million dollars.', 'He put the dead bird at 18 Park Street.'],
}
