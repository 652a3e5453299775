import { groupOf } from '../../../../english/phrases/group.ts'
import { effectOf, effectWords } from '../../../../english/phrases/harm.ts'
import { isPerson } from '../../../../english/phrases/traits.ts'
import { graveStates } from '../../../../lexicon/en/casualties.ts'
import type { PatternRule } from '../../../../rules/rule.ts'
import { type Item, type Match, tokens } from '../../../../text/pattern/pattern.ts'
import { classes } from '../classes.ts'
import { type Figure, figureOf } from '../figure.ts'
import { objection } from './objection.ts'
import { mayBeDisplaced } from './subject.ts'

/** "..., and Ali Hassan, were kidnapped": the last of a list that was not read as one. */
function isPluralVerb({ items }: Match): boolean {
  return items.some(({ lower }) => lower === 'were' || lower === 'are')
}

/** "dead in the water", "dead to them": nobody died. */
function isIdiom({ around, to, groups }: Match): boolean {
  if (groups['state']?.text.toLowerCase() !== 'dead') return false
  const [first, second, third] = [0, 1, 2].map((n) => around[to + n]?.lower ?? '')
  return (
    first === 'set' ||
    first === 'wrong' ||
    first === 'tired' ||
    (first === 'in' && second === 'the' && third === 'water')
  )
}

const isGrave = (state: { readonly text: string } | undefined): boolean =>
  state !== undefined && graveStates.has(state.text.toLowerCase())

export const died: PatternRule<Figure> = {
  id: 'casualties/died',
  pattern: tokens(
    '(?<who> :people) (\\( :aside{1,6}? \\)|, :aside{1,10}? ,|, (among|including|incl.|one|most|some|who|whose|:partly) :inside{1,16}? ,|:including :aside{1,6}?)? (?<gap> :between{0,14}?) :helper{0,6}? (?<verb> :died)',
    classes,
  ),
  read: (match, no) => {
    const effect = effectOf('intransitives', match.groups['verb'])
    if (effect === 'displaced' && !mayBeDisplaced(match)) return no('so few are fugitives, not displaced people')
    const why = objection(match, 'either', 'between', 'owner', 'object', 'clauses')
    return why === null ? figureOf(match, effect, no) : no(why)
  },
  examples: [
    ['{Some 30 passengers died} when the ferry sank.', { effect: 'killed', best: 30, modifier: 'about' }],
    ['{Two climbers in their sixties later died}.', { effect: 'killed', best: 2 }],
    [
      '{Hundreds of thousands of people fled} the fighting.',
      { effect: 'displaced', low: 200000, best: null, modifier: 'vague' },
    ],
    ['{Two people, among them a cook who had been hit by a beam, died}.', { effect: 'killed', best: 2 }],
    ['{Eleven sailors went missing}.', { effect: 'missing', best: 11 }],
  ],
  rejects: [
    'The two suspects fled.',
    'A man wanted for killing three officers surrendered.',
    'Talks died after 12 days.',
    'The 45-year-old law died in committee.',
  ],
}

export const diedOfKnown: PatternRule<Figure> = {
  id: 'casualties/died-known',
  pattern: tokens(
    '(?<who> :known) (, :aside{1,12}? ,|(, @measure ,?)? of :named (, :named ,?)?)? (:helper{0,5}?|, who (has|have) :adverb{0,1}?) (?<verb> :died)',
    classes,
  ),
  read: (match, no) => {
    const effect = effectOf('intransitives', match.groups['verb'])
    if (effect === 'displaced') return no('a single known person is not displaced people')
    const why = objection(match, 'owner')
    return why === null ? figureOf(match, effect, no) : no(why)
  },
  examples: [
    ['Doctors said {she died} on the way.', { effect: 'killed', best: 1 }],
    ['The pilot was alone. {Peter Novak, 44, died} at the scene.', { effect: 'killed', best: 1 }],
    ['{Peter Novak, who has died} aged 88, was a painter.', { effect: 'killed', best: 1 }],
  ],
  rejects: ['Talks died.', 'He fled.'],
}

export const state: PatternRule<Figure> = {
  id: 'casualties/state',
  pattern: tokens(
    '(?<who> :anybody) (, :aside{1,10}? ,)? (?<gap> :between{0,12}?) :helper{0,4}? :linking :helper{0,4}? (?<state> :state)',
    classes,
  ),
  read: (match, no) => {
    const effect = effectOf('states', match.groups['state'])
    const group = groupOf(match.groups['who']?.items[0])
    const known = group?.kind === 'named' || group?.kind === 'pronoun'
    const gap = match.groups['gap']
    if (isIdiom(match)) return no('it is an idiom')
    if (effect === 'displaced' && !mayBeDisplaced(match)) return no('so few are fugitives, not displaced people')
    if ((group?.kind === 'one' || group?.kind === 'named') && isPluralVerb(match))
      return no('the verb is plural and the person one')
    if (group?.kind === 'named' && match.groups['state']?.text === 'recovering')
      return no('a named person may recover from anything')
    if (known && gap !== undefined && !/^[,(].*[,)]$|^, who\b/.test(gap.text))
      return no('more than an aside stands between the person and the state')
    const why = objection(match, 'things', 'owner', 'death', 'either', 'between', 'clauses')
    if (why !== null) return no(why)
    // Patients may be in hospital for anything
    const graded = group?.best != null && group.head !== 'patients' && isGrave(match.groups['state'])
    return figureOf(match, effect, no, { graded })
  },
  examples: [
    ['{Two of her family were already dead}.', { effect: 'killed', best: 2, unit: 'people' }],
    ['{Four of the same household were dead}.', { effect: 'killed', best: 4, unit: 'people' }],
    ['{Nine sailors are still missing}.', { effect: 'missing', best: 9 }],
    ['{Two hikers lay dead} in the snow.', { effect: 'killed', best: 2 }],
    ['{About 300 families remain homeless}.', { effect: 'displaced', best: 300, unit: 'households' }],
    ['{Four victims were in critical condition}.', { effect: 'injured', best: 4 }],
    ['{He was pronounced dead} at the hospital.', { effect: 'killed', best: 1 }],
  ],
  rejects: [
    'Without them he is dead in the water.',
    'Two of the doors were left open.',
    'Two documents are missing.',
    'A judge ordered the accused remain in custody.',
  ],
}

export const bareState: PatternRule<Figure> = {
  id: 'casualties/bare-state',
  pattern: tokens(
    '((?<who> :people) (, :between{1,10}? ,)? (:adverb|:reporting){0,3}? (?<state> :state) | (left|leave|leaves|leaving) :adverb{0,2}? (?<extent> (?<who> :people) (on|from|in|of|at) :between{1,6}? (?<state> :state)))',
    classes,
  ),
  read: (match, no) => {
    const effect = effectOf('states', match.groups['state'])
    const group = groupOf(match.groups['who']?.items[0])
    if (group?.kind === 'one' && (group.definite || effect !== 'killed'))
      return no('of a single person only a death is news without a verb')
    // "a suicide bomber killed more than 80 people": with an object after it, it is the verb of who did it
    if (groupOf(match.around[match.to]) !== null) return no('people follow, as the object of a verb')
    if (effect === 'displaced' && !mayBeDisplaced(match)) return no('so few are fugitives, not displaced people')
    const why = objection(match, 'death', 'either', 'things')
    if (why !== null) return no(why)
    return figureOf(match, effect, no)
  },
  examples: [
    ['Blast leaves {12 dead}, 30 hurt', { effect: 'killed', best: 12 }],
    ['It left {at least 12 people, most of them women, dead}.', { effect: 'killed', low: 12 }],
    ['The fighting left {some seventy fighters on both sides dead}.', { effect: 'killed', best: 70 }],
  ],
  rejects: [
    'It was a dead heat after 12 laps.',
    'The dead included no soldiers.',
    'A suicide bomber killed more than 80 people.',
  ],
}

/** How many words before "dead and" the verb may stand of which it is the second outcome. */
const LEFT_REACH = 8

const isState = (item: Item | undefined): boolean => item !== undefined && effectWords.states.has(item.lower)

const isLeaving = ({ lower }: Item): boolean => /^(?:left|leaves|leaving)$/.test(lower)

/** A named person after "leaving", and those who are said after "and" to be hurt. */
export const leftKnown: PatternRule<Figure> = {
  id: 'casualties/left-known',
  pattern: tokens(
    '(left|leaves|leaving|(?<next> and)) :title{0,2}? (?<extent> (?<who> :known) (, @measure ,)? :adverb{0,2}? (?<state> :state|:harmed))',
    { ...classes, title: (item) => item.label === null && item.kind === 'word' && isPerson(item) },
  ),
  read: (match, no) => {
    const state = match.groups['state']
    const effect = effectOf('states', state) ?? effectOf('participles', state)
    const before = match.around.slice(Math.max(0, match.from - LEFT_REACH), match.from)
    if (match.groups['next'] !== undefined && !(isState(before.at(-1)) && before.some(isLeaving)))
      return no('nothing says what left them so')
    return effect === 'killed' || effect === 'injured' ? figureOf(match, effect, no) : no('it neither kills nor hurts')
  },
  examples: [
    ['The blast left {Captain Ali Nasser dead}.', { effect: 'killed', best: 1 }],
    ['It left a guard dead and clerks {Omar Said and Karim Aziz seriously injured}.', { effect: 'injured', best: 2 }],
    ['The fall left {her dead}.', { effect: 'killed', best: 1 }],
  ],
  rejects: ['The vote left Captain Ali Nasser alone.', 'They left Omar Said and the dead.'],
}

export const diedLater: PatternRule<Figure> = {
  id: 'casualties/died-later',
  pattern: tokens(
    '(?<who> :anybody) (:between{0,8}? :be :between{1,10}?|(fell|collapsed|slipped|stumbled) :between{1,8}?) (and|but|before) :helper{0,4}? (?<verb> :died|(pronounced|declared) dead)',
    classes,
  ),
  read: (match, no) => {
    const group = groupOf(match.groups['who']?.items[0])
    const effect = effectOf('intransitives', match.groups['verb']) ?? 'killed'
    if (effect !== 'killed') return no('it does not end in death')
    if (group?.kind === 'weak') return no('those counted may not be people')
    return figureOf(match, effect, no, { standing: 'final' })
  },
  examples: [
    ['{Her mother fell ill after supper and died}.', { effect: 'killed', best: 1 }],
    ['{A farmer was hit by a bullet and died}.', { effect: 'killed', best: 1 }],
    ['{Two men were rushed to hospital but later died}.', { effect: 'killed', best: 2 }],
  ],
  rejects: ['A farmer was hit and his cow died.', 'Two men were hit.'],
}
