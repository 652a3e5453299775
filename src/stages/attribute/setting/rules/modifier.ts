import { streetNouns } from '../../../../lexicon/en/places.ts'
import {
  broadcasters,
  compoundParticiples,
  forceModifiers,
  forces,
  nationhood,
  personsFrom,
  players,
} from '../../../../lexicon/en/setting.ts'
import type { Item } from '../../../../text/pattern/pattern.ts'
import { tokens } from '../../../../text/pattern/pattern.ts'
import {
  country,
  location,
  locationWords,
  type NonEventLocationRule,
  placeOf,
  placeThat,
  placeUnless,
} from './location.ts'
import { singularOf } from './person-word.ts'

const classes = {
  ...locationWords,
  broadcaster: broadcasters,
  clause: ({ text }: Item) => text !== ';' && text !== ':',
  force: forces,
  forceModifier: forceModifiers,
  hyphen: ({ text, spaced }: Item) => text === '-' && !spaced,
  nationhood,
  participle: compoundParticiples,
  one: ({ lower }: Item) => personsFrom.has(singularOf(lower)),
  player: players,
  road: streetNouns,
  state: placeThat(({ type }) => type === 'country' || type === 'region'),
}

/** A place whose name only says of what kind something is, or whose it is. */
export const modifier: readonly NonEventLocationRule[] = [
  {
    id: 'setting/compound',
    pattern: tokens(`${location} :hyphen :participle`, classes),
    read: placeOf,
    examples: ['A raid with a {US}-built truck killed 12 people.'],
    rejects: ['A US truck crashed, killing 12 people.'],
  },
  {
    // "the Goma-Bukavu road": its ends, and it is where it was cut
    id: 'setting/road-name',
    pattern: tokens(`:hyphen (?<extent> @place) :road`, classes),
    read: placeOf,
    examples: ['The Zorbury-{Goma} road was cut at Bukavu, where 12 people died.'],
    rejects: ['Twelve people died on the road to Goma.'],
  },
  {
    id: 'setting/road-from',
    pattern: tokens('the (?<extent> @place) :hyphen @place :road', classes),
    read: placeOf,
    examples: ['A bus crashed on the {Goma}-Bukavu highway, killing 12 people.'],
    rejects: ['A bus crashed on the road in Goma.'],
  },
  {
    id: 'setting/force',
    pattern: tokens(`${country} :forceModifier? :force`, classes),
    read: placeOf,
    examples: ['{United States} forces killed 12 people on Thursday.'],
    rejects: ['In the United States 12 people were killed.'],
  },
  {
    id: 'setting/person-from',
    pattern: tokens(`(?<lead> in)? (?<extent> :state) :one`, classes),
    // "in Ohio men were shot"
    read: placeUnless(({ groups }) => groups['lead'] !== undefined),
    examples: [
      'An {Ohio} man was killed in Goma.',
      'Two {U.S.} missionaries were murdered on Monday.',
      'A {U.S.} nun was wounded near Goma.',
    ],
    rejects: ['In Ohio men were killed.', 'Residents of Ohio were injured.'],
  },
  {
    id: 'setting/townsman',
    pattern: tokens(`year :hyphen old ${location} :one`, classes),
    read: placeOf,
    examples: ['A 20-year-old {Bukavu} man was killed in Goma.', 'Goma police charged a 37-year-old {Bukavu} woman.'],
    rejects: ['A 20-year-old man was killed in Goma.'],
  },
  {
    // Where nothing else is told, it may be where he was
    id: 'setting/townsman-elsewhere',
    pattern: tokens(
      `^ (a | an | two | three | four)? (?<extent> @place) :one :clause{1,30}? (in | at | near | outside) ${'(a | an | the)?'} @place`,
      classes,
    ),
    read: placeOf,
    examples: [
      'A {Bukavu} man was jailed for the murder of a clerk in a Goma flat.',
      'Two {Bukavu} men were killed near Goma.',
    ],
    rejects: ['A Bukavu man was killed on Monday.', 'A raid in Goma killed a Bukavu man.'],
  },
  {
    // "with Goma accounting for half of the cases"
    id: 'setting/share-of',
    pattern: tokens(`${location} :described? (accounting | accounted | accounts | account) for`, {
      ...classes,
      described: locationWords.describer,
    }),
    read: placeOf,
    examples: ['A fever infected 4,000 people, with {Goma} province accounting for half of them.'],
    rejects: ['In Goma 12 people were killed, and nobody could account for it.'],
  },
  {
    id: 'setting/player',
    pattern: tokens(`${country} :player`, classes),
    read: placeOf,
    examples: ['The {Brazil} international was injured on Monday.'],
    rejects: ['A player was injured in Brazil.'],
  },
  {
    // What belongs to a nation as an idea is nowhere in it
    id: 'setting/nationhood',
    pattern: tokens(`:nationhood of ${country} | (a | an) (?<extent> :country) (that | which)`, classes),
    read: placeOf,
    examples: [
      'The mayor said the raid was part of the history of {Chad}.',
      'He stood for the unity of {Chad}.',
      'She spoke of a {Chad} that was at peace.',
    ],
    rejects: ['The raid killed 12 people in the north of Chad.', 'The capital of Chad was shelled.'],
  },
  {
    id: 'setting/outlet',
    pattern: tokens('(news agency | newspaper | broadcaster) (?<extent> @place)', classes),
    read: placeOf,
    examples: ['News agency {Fars} reported that 12 people were killed.'],
    rejects: ['The news agency in Goma said 12 people were killed.'],
  },
  {
    id: 'setting/broadcaster',
    pattern: tokens(`${location} :broadcaster`, classes),
    read: placeOf,
    examples: ['A bomb killed two {Abu Dhabi} TV cameramen.'],
    rejects: ['A bomb in Abu Dhabi hit a TV station.'],
  },
]
