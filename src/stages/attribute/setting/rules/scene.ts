import { determiners } from '../../../../lexicon/en/grammar.ts'
import { clauseBeginnings, happenings, locating } from '../../../../lexicon/en/setting.ts'
import { oneOf } from '../../../../text/one-of.ts'
import type { Item } from '../../../../text/pattern/pattern.ts'
import { tokens } from '../../../../text/pattern/pattern.ts'
import { spellingsOf } from '../events/spellings.ts'
import { location, locationWords, type NonEventLocationRule as PlaceRule, placeOf } from './location.ts'

const named = new Set(spellingsOf(happenings))
const isHappening = oneOf(named)
const isClauseBeginning = oneOf(clauseBeginnings)
const isDeterminer = oneOf(determiners)

const classes = {
  ...locationWords,
  happening: named,
  locating,
  /** What may stand before the noun of what happened, or after it before its verb: "the roadside bomb blast, police said, occurred". */
  plain: (item: Item) => item.kind !== 'mark' && !isDeterminer(item),
  said: (item: Item) => !isHappening(item) && !(item.kind === 'mark' && item.lower !== ','),
  /** Anything of the clause that is no other thing that happened. */
  within: (item: Item) =>
    !isHappening(item) && !isClauseBeginning(item) && !(item.kind === 'mark' && item.lower !== ','),
}

/** Where a sentence says outright that what the article is about happened: it says so closer than what is told in passing. */
export const sceneRules: readonly PlaceRule[] = [
  {
    id: 'setting/scene-told',
    pattern: tokens(
      `(the | this) :plain{0,4}? :happening :said{0,8}? (happened | occurred | took place | broke out | unfolded) :within{0,14}? (:locating | at | on | off | outside) ${location}`,
      classes,
    ),
    read: placeOf,
    examples: [
      'The explosion occurred at 11 am in a crowded market in the town of {Goma}.',
      'The accident, police said, took place on Tuesday night near {Goma}.',
    ],
    rejects: [
      'A similar explosion occurred last year in Goma.',
      'The explosion occurred hours after a raid in Goma.',
      'The mayor said the explosion had shaken Goma.',
    ],
  },
]
