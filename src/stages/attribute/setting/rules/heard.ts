import { hearers } from '../../../../lexicon/en/saying.ts'
import { addressing, distantMedia, saidWhere } from '../../../../lexicon/en/setting.ts'
import { oneOf } from '../../../../text/one-of.ts'
import type { Item } from '../../../../text/pattern/pattern.ts'
import { tokens } from '../../../../text/pattern/pattern.ts'
import { location, locationWords, type NonEventLocationRule, placeOf, placeUnless } from './location.ts'
import { isPersonWord } from './person-word.ts'

const isHearer = oneOf(hearers)

const classes = {
  ...locationWords,
  addressing,
  hearer: (item: Item) => isHearer(item) || isPersonWord(item),
  media: distantMedia,
  saidWhere,
}

/** Where something is said, and not where it happened. */
export const heard: readonly NonEventLocationRule[] = [
  {
    id: 'setting/said-there',
    pattern: tokens(`:saidWhere (in | at | from) ${location} (?<alone> alone)?`, classes),
    // "said in Tarma alone 12 people had died"
    read: placeUnless(({ groups }) => groups['alone'] !== undefined),
    examples: [
      'Twelve people were killed, the minister said in {Goma}.',
      'Speaking in {Goma}, the minister said 12 people were killed.',
    ],
    rejects: ['Officials said in Goma alone 12 people were killed.'],
  },
  {
    id: 'setting/spoken-from',
    pattern: tokens(`(by | via | over) (a | the)? :media{1,2} (link | call)? from ${location}`, classes),
    read: placeOf,
    examples: ['Twelve people were killed, Ada Holt said by telephone from {Goma}.'],
    rejects: ['Twelve people were killed by rockets from Goma.'],
  },
  {
    id: 'setting/told-there',
    // Between "told" and the last word of the addressee there are at most four words: "told a crowded late-night news conference"
    pattern: tokens(
      `((news | press | media) (conference | briefing) | :addressing _{0,4} :hearer) (in | at | from) ${location}`,
      classes,
    ),
    read: placeOf,
    examples: [
      'The mayor told reporters in {Goma} that 12 people were killed.',
      'Twelve people were killed, the mayor told a news conference in {Goma}.',
    ],
    rejects: ['Two reporters were killed in Goma.'],
  },
]
