import { groupOf, MEASURE, ofKind } from '../../../../english/phrases/group.ts'
import type { PatternRule } from '../../../../rules/rule.ts'
import { tokens } from '../../../../text/pattern/pattern.ts'
import { classes } from '../classes.ts'
import { type Figure, figureOf, resaid } from '../figure.ts'

/** Words for those who died; "the wounded" are named too. */
const DEAD: ReadonlySet<string> = new Set(['dead', 'deceased', 'killed', 'slain', 'murdered'])

export const identified: PatternRule<Figure> = {
  id: 'casualties/identified',
  pattern: tokens(
    '((the|those|all) :adverb{0,1}? :dead victims? :between{0,4}? :be :adverb{0,2}? :made (by :inside{1,6}?)? as | (identified|named) (the|those) :dead victims? :between{0,4}? as | the :dead (?<lists> include|includes|included|were|are)) :kin? (?<who> :named) (?<further> (:listing{1,4} :kin? :named){1,12})?',
    {
      ...classes,
      dead: DEAD,
      /** "his cousin Omar Said": the noun says who one of those named is. */
      kin: ofKind('one'),
      made: new Set(['identified', 'named']),
      listing: (item) => item.label === MEASURE || /^(?:,|;|and|aged|ages?|of|\(|\))$/.test(item.lower),
    },
  ),
  read: (match, no) => {
    const further = match.groups['further']?.items ?? []
    const people = [match.groups['who']?.items[0], ...further].flatMap((item) => groupOf(item) ?? [])
    const figure = figureOf(match, 'killed', no)
    if (figure === null) return null
    const total = people.reduce((sum, { kind, best }) => sum + (kind === 'named' ? (best ?? 0) : 0), 0)
    if (match.groups['lists'] !== undefined && total < 2) return no('one name after it may be that of a people')
    return resaid(figure, { low: total, best: total, high: total, modifier: 'exact' })
  },
  examples: [
    ['{The dead were identified as Anton Varga, Lena Holm and Piet Bos}.', { effect: 'killed', best: 3 }],
    ['{The deceased victims were named by the coroner as Ana Ruiz, 31, and Jan Ruiz}.', { best: 2 }],
    [
      '{The dead were identified as Ana Ruiz, 51; her cousin Jan Ruiz, 44; and Omar Said}, 37, a father of three.',
      { best: 3 },
    ],
    ['{The dead include Ana Ruiz, Peter Novak and Omar Said}.', { effect: 'killed', best: 3 }],
    ['Police {identified the dead as Anton Varga, 31, and Lena Holm}.', { effect: 'killed', best: 2 }],
  ],
  rejects: [
    'The dead were identified as miners.',
    'The dead were Bosnians.',
    'The suspects were identified as Anton Varga and Lena Holm.',
    'The wounded were identified as Anton Varga and Lena Holm.',
  ],
}
