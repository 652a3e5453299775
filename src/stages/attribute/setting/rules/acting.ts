import { verbOf } from '../../../../english/forms/verb-lemma.ts'
import { actingVerbs, clauseOpeners } from '../../../../lexicon/en/setting.ts'
import { isCapital } from '../../../../text/capital.ts'
import type { Item, Match } from '../../../../text/pattern/pattern.ts'
import { tokens } from '../../../../text/pattern/pattern.ts'
import { country, locationWords, type NonEventLocationRule, placeOf, placeUnless } from './location.ts'

const classes = {
  ...locationWords,
  acting: actingVerbs,
  clauseOpener: clauseOpeners,
  done: (item: Item) => /^past|participle/u.test(verbOf(item)?.form ?? ''),
  mark: ({ kind, text }: Item) => kind === 'mark' && text !== ')',
}

/** "of Goz, Chad": a country after a place in it, and no subject. */
function isAfterName({ groups, around, from }: Match): boolean {
  return groups['mark'] !== undefined && isCapital(around[from - 1]?.text ?? '')
}

/** The country that acts, which is not where it acts. */
export const acting: readonly NonEventLocationRule[] = [
  {
    id: 'setting/acting',
    pattern: tokens(`(^ | :clauseOpener | (?<mark> :mark)) ${country} had? :acting (?<by> by)?`, classes),
    read: placeUnless((match) => isAfterName(match) || match.groups['by'] !== undefined),
    examples: ['{Chad} killed 12 people in Darfur.', 'Officials said {Chad} had bombed Darfur, killing 12 people.'],
    rejects: ['The flood in Chad killed 12 people.', 'In Abeche, Chad, raids killed 12 people.'],
  },
  {
    id: 'setting/acted-by',
    pattern: tokens(`:done by ${country}`, classes),
    read: placeOf,
    examples: [
      'Some 12 people were killed by {Chad} in Darfur.',
      'A drone launched by {Chad} killed 12 people in Darfur.',
    ],
    rejects: ['A raid near Chad killed 12 people.', 'The camp by Chad was raided and 12 people were killed.'],
  },
]
