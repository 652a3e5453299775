import type { PatternRule } from '../../../../rules/rule.ts'
import { type Capture, type Match, tokens } from '../../../../text/pattern/pattern.ts'
import { monthOf, seasonOf, wordsOf } from '../captures.ts'
import { classes } from '../classes.ts'
import type { Meaning, RangeEnd, Season } from '../meaning.ts'

const ERA = '(?<era> bc | bce | b.c. | b.c.e. | ad | ce | a.d.)'
const CIRCA = '(?<circa> circa | c. | ca . | ca.)?'

/** A year with its era; years before Christ are negative. */
function yearIn({ groups }: Match, figures: Capture | undefined): number | null {
  const year = Number(figures?.text)
  if (year === 0 || Number.isNaN(year)) return null
  return wordsOf(groups['era']).startsWith('b') ? -year : year
}

function end(capture: Capture, year: number): RangeEnd {
  const { text, start, end: to } = capture
  return { text, start, end: to, meaning: { kind: 'year', year } }
}

/** Why letters after figures are not an era. */
const NO_ERA = 'without capitals the letters are another word, and there is no year 0'

/** "AD" is an era, "ad" something that runs on television. */
const isEra = ({ groups }: Match): boolean => /^[^a-z]+$/.test(groups['era']?.text ?? '')

/** Years before and after Christ. */
export const eraRules: readonly PatternRule<Meaning>[] = [
  {
    id: 'dates/year-bc',
    pattern: tokens(`${CIRCA} (?<year> :figure) ${ERA} | ${CIRCA} (?<era> ad | a.d.) (?<year> :figure)`, classes),
    read: (match, no) => {
      const year = yearIn(match, match.groups['year'])
      if (year === null || !isEra(match)) return no(NO_ERA)
      return { kind: 'year', year, ...(match.groups['circa'] ? { approximate: true } : {}) }
    },
    examples: [
      ['It fell in {490 BC} to Persia.', { kind: 'year', year: -490 }],
      ['The wall is from {circa 120 AD}.', { kind: 'year', year: 120, approximate: true }],
      ['The temple burned in {AD 70}.', { kind: 'year', year: 70 }],
    ],
    rejects: ['The ad 490 ran.', 'BC won by 49 points.', 'It ran 30 ad breaks.'],
  },
  {
    id: 'dates/years-bc',
    pattern: tokens(
      `(?<joint> between)? (?<extent> (?<first> :figure) (:dash | to | and) (?<last> (?<figures> :figure) ${ERA}))`,
      classes,
    ),
    read: (match, no) => {
      const { first, last, joint } = match.groups
      const [from, to] = [yearIn(match, first), yearIn(match, match.groups['figures'])]
      const and = match.items.some(({ lower }) => lower === 'and')
      if (first === undefined || last === undefined || from === null || to === null || !isEra(match)) return no(NO_ERA)
      if (from >= to) return no('the range ends before it begins')
      if (and !== (joint !== undefined)) return no('“between … and” go together, and one of them is missing')
      return { kind: 'range', first: end(first, from), last: end(last, to) }
    },
    examples: [['The siege of {492-490 BC} failed.', { kind: 'range' }]],
    rejects: ['It fell in 490 BC.', 'It won 49 - 40 in BC.'],
  },
  {
    id: 'dates/month-bc',
    pattern: tokens(
      `(?<month> :month) of? (?<year> :figure) ${ERA} | the? (?<season> :season) (of)? (?<year> :figure) ${ERA}`,
      classes,
    ),
    read: (match, no) => {
      const { groups } = match
      const year = yearIn(match, groups['year'])
      const [month, season] = [monthOf(groups['month']), seasonOf(groups['season']) as Season | null]
      if (year === null || !isEra(match)) return no(NO_ERA)
      if (month !== null) return { kind: 'month', month, year, which: null }
      return season === null ? no('the month has no capital') : { kind: 'season', season, year, which: null }
    },
    examples: [
      ['They sailed in {August 480 BC}.', { kind: 'month', month: 8, year: -480 }],
      ['They met in {the spring of 480 BC}.', { kind: 'season', season: 'SP', year: -480 }],
    ],
    rejects: ['They may 48 BC refuse.', 'In August he left BC.'],
  },
]
