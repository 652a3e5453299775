import { holidays } from '../../../../lexicon/en/dates/holidays.ts'
import { tokens } from '../../../../text/pattern/pattern.ts'
import type { Rule } from '../../rule.ts'
import { classes } from '../classes.ts'
import type { Meaning } from '../meaning.ts'
import { isCapitalized, opensName, wordsOf, yearOf } from '../words.ts'

const holiday = new Set(holidays.keys())

/** Holidays whose day a rule gives. */
export const holidayRules: readonly Rule<Meaning>[] = [
  {
    id: 'dates/holiday',
    pattern: tokens(
      '((?<last> last) | (?<next> next) | (?<this> this))? (?<name> :holiday) (:comma? (?<year> :year))?',
      {
        ...classes,
        holiday,
      },
    ),
    read: (match) => {
      const { groups } = match
      const name = wordsOf(groups['name'])
      if (!isCapitalized(groups['name']?.items[0]) || !holidays.has(name)) return null
      if (!name.includes(' ') && opensName(match)) return null
      return {
        kind: 'holiday',
        name,
        year: yearOf(groups['year']),
        which: groups['last'] ? 'last' : groups['next'] ? 'next' : groups['this'] ? 'this' : null,
      }
    },
    examples: [
      ['Shells fell on {Christmas Eve}.', { kind: 'holiday', name: 'christmas eve', year: null }],
      ['It was signed on {Good Friday 1998} there.', { kind: 'holiday', name: 'good friday', year: 1998 }],
    ],
    rejects: ['Easter Island is far away.', 'A thanksgiving prayer was said.'],
  },
]
