import { andOr as coordinators, prepositions } from '../../../../lexicon/en/grammar.ts'
import type { PlaceMention } from '../../../../model/place.ts'
import type { Rule } from '../../../../rules/rule.ts'
import { tokens } from '../../../../text/pattern/pattern.ts'
import { narrows } from '../finest.ts'
import { country, locationWords, type NonEventLocationRule, placeThat, placeUnless } from './location.ts'

const classes = {
  ...locationWords,
  and: coordinators,
  actor: placeThat(({ type, usage }) => type === 'country' && usage === 'associative'),
  preposition: prepositions,
}

/** A country that is named for itself, next to one that acts. */
export const actsAlong: NonEventLocationRule = {
  id: 'setting/acts-along',
  pattern: tokens(`(?<lead> :preposition)? ${country} (:and the? | , _?) :actor`, classes),
  // "in Chad and Sudan"
  read: placeUnless(({ groups }) => groups['lead'] !== undefined),
  examples: ['{Chad} and Sudan agreed on Monday that 12 people were killed.'],
  rejects: ['In Chad and Sudan 12 people were killed.'],
}

/** Two places that follow each other in a sentence, with the words between them. */
interface Neighbours {
  readonly first: PlaceMention
  readonly second: PlaceMention
  readonly between: readonly string[]
}

/** The second of two coordinated places, where nothing happened at the first: "Salem, Oregon", "France and the Netherlands". */
export const alsoThere: Rule<Neighbours, true> = {
  id: 'setting/also-there',
  read: ({ first, second, between }) => {
    const [opener = '', next = ''] = between
    if (between.length > 2) return null
    if (coordinators.has(opener)) return next === '' || next === 'the' ? true : null
    if (opener === ',' && coordinators.has(next)) return true
    if (opener !== ',' && opener !== 'in') return null
    // Whatever the gazetteer knows of the first: "a man from Zorbury, UK"
    if (opener === ',' && next === '' && first.type === 'city' && second.type === 'country') return true
    return narrows(first, second) || (opener === ',' && first.type === second.type) || null
  },
  examples: [
    'Ada Holt, 27, of Salem, {Oregon}, was killed.',
    'She called on Chad and {Sudan} to act after 3 people were killed.',
  ],
  rejects: ['Two farmers from Goma were killed in Bukavu.'],
}
