import type { Group } from '../../../../english/phrases/group.ts'
import { effectOf, phraseOf } from '../../../../english/phrases/harm.ts'
import { anaphoricBodies, anaphoricObjects, anaphors, bodyVerbs } from '../../../../lexicon/en/casualties.ts'
import type { PatternRule } from '../../../../rules/rule.ts'
import { oneOf } from '../../../../text/one-of.ts'
import { type Item, type Match, tokens } from '../../../../text/pattern/pattern.ts'
import { classes } from '../classes.ts'
import { effectNatures } from '../effect-natures.ts'
import { type Figure, figure } from '../figure.ts'

const isBe = oneOf(classes.be)

const shared = {
  ...classes,
  they: anaphors,
  them: anaphoricObjects,
  bodies: anaphoricBodies,
  verb: bodyVerbs,
  hasBe: (item: Item) => item.label === null && isBe(item),
}

/** People whose number is said elsewhere. */
function unnumbered(head: string): Group {
  return {
    low: null,
    best: null,
    high: null,
    modifier: 'exact',
    kind: 'weak',
    unit: 'people',
    victims: null,
    attribute: null,
    ofThem: false,
    definite: true,
    head,
  }
}

/** Only what ends or continues with those taken before: that they were hurt is told with their number. */
function fateOf({ groups }: Match): Figure['effect'] | null {
  if (groups['found'] !== undefined) return 'killed'
  const verb = groups['verb']
  const effect =
    groups['object'] !== undefined
      ? effectOf('verbs', verb)
      : (effectOf('participles', verb) ?? effectOf('intransitives', verb) ?? effectOf('states', verb))
  return effect !== null && effectNatures[effect].course === 'ends' ? effect : null
}

export const anaphoric: PatternRule<Figure> = {
  id: 'casualties/anaphoric',
  pattern: tokens(
    '((?<who> :they) (:helper{0,3}? :hasBe :helper{0,3}? (?<verb> :harmed|:state) | :helper{0,3}? (?<verb> :died)) | (?<who> :bodies) :helper{1,4}? (?<found> :verb) | (?<verb> :harming) (?<object> (?<who> :them)))',
    shared,
  ),
  read: (match, no) => {
    const who = match.groups['who']
    const effect = fateOf(match)
    if (who === undefined) return null
    if (effect === null) return no('it does not say how it ended for them')
    const group = unnumbered(phraseOf(who))
    return figure(effect, group, who, { anaphoric: true })
  },
  examples: [
    ['Gunmen abducted four traders. {The victims were killed} the next day.', { effect: 'killed', best: 4 }],
    ['Two brothers were kidnapped; {their bodies were found} later.', { effect: 'killed', best: 2 }],
    ['Gunmen abducted three drivers and {killed all of them}.', { effect: 'killed', best: 3 }],
  ],
  rejects: ['They were wounded.', 'The men said that the plan was killed.', 'Their wages were found later.'],
}
