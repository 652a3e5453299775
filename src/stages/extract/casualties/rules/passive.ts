import { groupOf } from '../../../../english/phrases/group.ts'
import { effectOf } from '../../../../english/phrases/harm.ts'
import { weekdays } from '../../../../lexicon/en/dates/weekdays.ts'
import { beForms } from '../../../../lexicon/en/grammar.ts'
import type { PatternRule } from '../../../../rules/rule.ts'
import { oneOf } from '../../../../text/one-of.ts'
import { type Item, type Match, tokens } from '../../../../text/pattern/pattern.ts'
import { classes } from '../classes.ts'
import { type Figure, figureOf } from '../figure.ts'
import { objection } from './objection.ts'
import { hasObject } from './subject.ts'

const isBeForm = oneOf(beForms)

/** A mark that opens or closes quoted words within a figure: "at least 80 people" had been killed. */
export const isQuote = (item: Item): boolean => /^["“”'‘’]$/.test(item.text)

function hasBe({ groups }: Match): boolean {
  return groups['helpers']?.items.some(isBeForm) ?? false
}

/** The last of a list that was not read as one: "..., and Ali Hassan, were killed". */
function isSingleOfMany({ groups }: Match): boolean {
  const group = groupOf(groups['who']?.items[0])
  if (group?.best !== 1 || (group.kind !== 'named' && group.kind !== 'one')) return false
  return groups['helpers']?.items.some(({ lower }) => lower === 'were' || lower === 'are' || lower === 'have') ?? false
}

export const passive: PatternRule<Figure> = {
  id: 'casualties/passive',
  pattern: tokens(
    '(?<who> :people) :quote? (\\( :aside{1,6}? \\)|, :aside{1,10}? ,|, (among|including|incl.|one|most|some|who|whose|:partly) :inside{1,16}? ,|(:including|among them) :aside{1,6}?)? (or :aside{1,2}?)? (?<gap> :between{0,14}?) (?<helpers> :helper{1,7}?) (on :weekday)? (:descriptive{1,4}? (up|down|out|away|off)? (and|or|then) :adverb{0,2}?)? (?<verb> :harmed)',
    { ...classes, quote: isQuote, weekday: new Set(weekdays.keys()) },
  ),
  read: (match, no) => {
    if (!hasBe(match)) return no('the verb is not passive')
    if (isSingleOfMany(match)) return no('the verb is plural and the person one')
    const why = objection(match, 'between', 'either', 'things', 'owner', 'object', 'clauses')
    return why === null ? figureOf(match, effectOf('participles', match.groups['verb']), no) : no(why)
  },
  examples: [
    [
      '{At least twelve people were killed} on Monday.',
      { effect: 'killed', low: 12, best: 12, high: null, modifier: 'at-least' },
    ],
    ['{Three miners from the valley have been rescued}.', { effect: 'rescued', best: 3 }],
    ['{An estimated 4,000 were killed} in the war.', { effect: 'killed', best: 4000, modifier: 'about' }],
    ['{A police officer was shot dead} outside the bank.', { effect: 'killed', best: 1 }],
    ['Officials said "{at least 80 people" had been killed}.', { effect: 'killed', low: 80 }],
    ['{Ten people, three of whom were nurses, were killed}.', { effect: 'killed', best: 10 }],
    ['{Eleven villagers were tied up and burned alive}.', { effect: 'killed', best: 11 }],
    ['{Five people among them a guard were on Sunday shot dead}.', { effect: 'killed', best: 5 }],
    ['{No one was hurt}.', { effect: 'injured', best: 0, negated: true }],
    [
      '{Up to 30 fishermen are feared to have been drowned}.',
      { effect: 'killed', low: null, best: 30, high: 30, modifier: 'at-most' },
    ],
    ['{Forty pupils were seized from} a dormitory.', { effect: 'kidnapped', best: 40 }],
    ['{A couple and their three children were kidnapped} near the border.', { effect: 'kidnapped', best: 5 }],
  ],
  rejects: [
    'Two gunmen have killed the mayor.',
    'The 44-day war was lost.',
    'The bill was killed in committee after 12 senators objected.',
    'Two men said the plan was killed.',
    'The house of a policeman was burned.',
    'The boy, whose name has not been released, hid.',
    'The man who killed 12 hostages was arrested.',
    'A farmer who shot dead two brothers has been jailed.',
    'Of the eight posts, two were hurt.',
    'Three trucks were looted and one was burned.',
    'The minister Vera Ruiz indicated on Monday the chances of those trapped being found.',
  ],
}

/** What is done to offices and programmes, which have names as people have. */
const ABOLISHED = /^(?:eliminated|liquidated|neutrali[sz]ed|wiped)/i

export const passiveOfKnown: PatternRule<Figure> = {
  id: 'casualties/passive-known',
  pattern: tokens(
    '(?<who> :known) (, :aside{1,12}? ,|(, @measure ,?)? of :named (, :named ,?)?)? (?<helpers> :helper{1,6}?) (:descriptive and :adverb{0,2}?)? (?<verb> :harmed)',
    classes,
  ),
  read: (match, no) => {
    const effect = effectOf('participles', match.groups['verb'])
    if (!hasBe(match)) return no('the verb is not passive')
    if (isSingleOfMany(match)) return no('the verb is plural and the person one')
    if (effect === 'displaced' || effect === 'missing') return no('of a single known person that is not counted')
    if (ABOLISHED.test(match.groups['verb']?.text ?? '')) return no('that is done to offices and programmes too')
    const why = objection(match, 'owner')
    return why === null ? figureOf(match, effect, no) : no(why)
  },
  examples: [
    ['On Friday {Maria Lopez, a lawyer, was kidnapped}.', { effect: 'kidnapped', best: 1 }],
    [
      '{Alan Shore, 35, of Troy was killed} on Monday.',
      { effect: 'killed', best: 1, victims: { text: 'Alan Shore', group: null } },
    ],
    ['On Friday {Anna della Torre was killed}.', { victims: { text: 'Anna della Torre', group: null } }],
    ['On Friday {Ali ibn al-Said was killed}.', { victims: { text: 'Ali ibn al-Said', group: null } }],
    ['Police said {he was killed} instantly.', { effect: 'killed', best: 1 }],
    ['{Omar Hadid, Ali Hadid and Salem Nasser were murdered}.', { effect: 'killed', best: 3 }],
  ],
  rejects: ['The plan was killed.', 'He has killed before.', 'Should Green Energy be eliminated?'],
}

export const reduced: PatternRule<Figure> = {
  id: 'casualties/reduced',
  pattern: tokens(
    '(?<who> :people) :quote? (\\( @measure \\))? (?<adverbs> (:adverb|:reporting){0,3}?) (?<verb> :harmed)',
    {
      ...classes,
      quote: isQuote,
    },
  ),
  read: (match, no) => {
    const group = groupOf(match.groups['who']?.items[0])
    if (group === null) return null
    if (hasObject(match)) return no('an object follows: those before the verb did it')
    const why = objection(match, 'either')
    if (why !== null) return no(why)
    const effect = effectOf('participles', match.groups['verb'])
    // "the man arrested" only identifies somebody: only counted or new people are news
    if (group.kind === 'one' && group.definite && effect !== 'killed') return no('it only identifies a known person')
    return figureOf(match, effect, no)
  },
  examples: [
    ['Bus falls into gorge: {30 killed}', { effect: 'killed', best: 30 }],
    [
      'With {four soldiers wounded}, the patrol turned back.',
      { effect: 'injured', best: 4, victims: { text: 'soldiers', group: 'soldiers' } },
    ],
    ['{Man fatally shot} in park', { effect: 'killed', best: 1 }],
    ['{Farmer (61) killed} near Kells', { effect: 'killed', best: 1 }],
    ["{Three 'bandits' killed} in clash", { effect: 'killed', best: 3 }],
    ['{More than 200 families displaced} as river rises', { effect: 'displaced', low: 200, unit: 'households' }],
  ],
  rejects: [
    'Two gunmen killed their hostages.',
    'An officer fatally shot her as she ran.',
    'A guard fatally shot and wounded his neighbours.',
    'Two soldiers killed three rebels.',
    'Two men murdered a nurse.',
    'The 45-year-old killed time.',
  ],
}
