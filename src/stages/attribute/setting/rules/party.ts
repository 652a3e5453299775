import { dealings } from '../../../../lexicon/en/setting.ts'
import { tokens } from '../../../../text/pattern/pattern.ts'
import { location, locationWords, type NonEventLocationRule, placeOf } from './location.ts'

const classes = { ...locationWords, dealing: dealings }

/** The parties to a war or a treaty; both are found, each by a rule of its own, since matches of one rule do not overlap. */
export const party: readonly NonEventLocationRule[] = [
  {
    id: 'setting/party',
    pattern: tokens(`:dealing (with | between) ${location}`, classes),
    read: placeOf,
    examples: ['In the war with {Chad} 300 people were killed.', 'The truce between {Chad} and rebels has failed.'],
    rejects: ['A man with Chad flags was killed.'],
  },
  {
    id: 'setting/other-party',
    // No longer a name of the first: "between the Zorba Liberation Front and Chad"
    pattern: tokens(`:dealing between _{0,4} and ${location}`, classes),
    read: placeOf,
    examples: ['In the war between the Zorba Front and {Chad} 300 people were killed.'],
    rejects: ['A bus crashed between Goma and Bukavu, killing 12 people.'],
  },
]
