import { groupOf, ofKind } from '../../../../english/phrases/group.ts'
import { effectOf, effectOfWord } from '../../../../english/phrases/harm.ts'
import { companions, echoes } from '../../../../lexicon/en/casualties.ts'
import { objectPronouns } from '../../../../lexicon/en/grammar.ts'
import type { PatternRule } from '../../../../rules/rule.ts'
import { type Match, tokens } from '../../../../text/pattern/pattern.ts'
import { classes } from '../classes.ts'
import { type Figure, figureOf, resaid } from '../figure.ts'
import { isSubject } from './shared.ts'

const isBareOrWeak = ({ groups }: Match): boolean => {
  const kind = groupOf(groups['who']?.items[0])?.kind
  return kind === 'weak' || kind === 'bare'
}

export const alongWith: PatternRule<Figure> = {
  id: 'casualties/along-with',
  pattern: tokens(':be :adverb{0,2}? (?<verb> :harmed) :between{0,3}? :companion (?<extent> (?<who> :people))', {
    ...classes,
    companion: companions,
  }),
  read: (match, no) =>
    isBareOrWeak(match)
      ? no('what stands beside the victims may be things')
      : figureOf(match, effectOf('participles', match.groups['verb']), no),
  examples: [['The commander was killed along with {15 militants}.', { effect: 'killed', best: 15 }]],
  rejects: ['The commander was killed along with 15 dogs.', 'The commander met 15 militants along with a guard.'],
}

/** "killing him and a colleague": a pronoun takes no part in a list of people, and is added here. */
export const withKnown: PatternRule<Figure> = {
  id: 'casualties/with-known',
  pattern: tokens('(?<verb> :harming) (?<first> :pronoun) and (?<who> :people)', {
    ...classes,
    pronoun: ofKind('pronoun'),
  }),
  read: (match, no) => {
    const others = groupOf(match.groups['who']?.items[0])
    const first = match.groups['first']
    if (others === null || first === undefined) return null
    if (!objectPronouns.has(first.text.toLowerCase())) return no('the pronoun is not an object')
    if (others.kind === 'zero' || isBareOrWeak(match)) return no('what stands beside the victim may be things')
    if (isSubject(match)) return no('those after “and” are the subject of the next verb')
    if (others.best === null || others.modifier !== 'exact') return no('how many they are in all is not said')
    const total = others.best + 1
    const figure = figureOf(match, effectOf('verbs', match.groups['verb']), no, { loss: 'inflicted' })
    if (figure === null) return null
    return resaid(figure, { low: total, best: total, high: total, victims: null, at: first.start })
  },
  examples: [
    ['The scaffold gave way, {killing him and a colleague}.', { effect: 'killed', best: 2 }],
    ['Gunmen {abducted her and her two sons}.', { effect: 'kidnapped', best: 3 }],
  ],
  rejects: ['It killed her and dozens of sheep.'],
}

export const echoed: PatternRule<Figure> = {
  id: 'casualties/echoed',
  pattern: tokens('(?<verb> :harmed|:died) :between{0,8}? , :echo (?<extent> (?<who> :people))', {
    ...classes,
    echo: echoes,
  }),
  read: (match, no) => {
    const verb = match.groups['verb']
    return figureOf(match, effectOf('participles', verb) ?? effectOf('intransitives', verb), no, { elliptic: true })
  },
  examples: [
    ['Twelve soldiers were killed, as were {seventeen} from the army.', { effect: 'killed', best: 17 }],
    ['The driver was injured, as were {his two passengers}.', { effect: 'injured', best: 2 }],
    ['Nine pupils drowned, as did {their teacher}.', { effect: 'killed', best: 1 }],
  ],
  rejects: ['Twelve soldiers were killed, as they were on patrol.'],
}

/** The next of such a list, where it is told of each whose they are, so that the list is not read as one. */
export const echoedNext: PatternRule<Figure> = {
  id: 'casualties/echoed-next',
  pattern: tokens(
    '(?<verb> :harmed|:died) :between{0,8}? , :echo :people (from|of|with|in) :between{1,6}? ,? and (?<extent> (?<who> :people)) (from|of|with|in)',
    { ...classes, echo: echoes },
  ),
  read: (match, no) => {
    const verb = match.groups['verb']
    return figureOf(match, effectOf('participles', verb) ?? effectOf('intransitives', verb), no, { elliptic: true })
  },
  examples: [
    [
      'Twelve clerks were wounded, as were seventeen from the army and {two} from the navy.',
      { effect: 'injured', best: 2 },
    ],
    [
      'Nine pupils drowned, as did three teachers from Goma and {four porters} from Bukavu.',
      { effect: 'killed', best: 4 },
    ],
  ],
  rejects: ['Twelve clerks were wounded, as were seventeen from the army and two dogs.'],
}

export const inverted: PatternRule<Figure> = {
  id: 'casualties/inverted',
  pattern: tokens('^ also? (?<harm> :harmed) also? :between{1,8}? (were|was) (?<who> :people)', classes),
  read: (match, no) => {
    const harm = match.groups['harm']?.items[0]?.lower ?? ''
    return isBareOrWeak(match) ? no('a number alone may be an age') : figureOf(match, effectOfWord(harm), no)
  },
  examples: [['{Killed in the crash were the driver and three passengers}.', { effect: 'killed', best: 4 }]],
  rejects: ['Killed in the crash were hopes of peace.', 'Burned in the kiln were 12 pots.'],
}
