import { references } from '../../../../lexicon/en/dates/references.ts'
import { unitPlurals, units } from '../../../../lexicon/en/dates/units.ts'
import { referredUnits, vagueCounts } from '../../../../lexicon/en/dates.ts'
import type { PatternRule } from '../../../../rules/rule.ts'
import { oneOf } from '../../../../text/one-of.ts'
import { type Match, tokens } from '../../../../text/pattern/pattern.ts'
import { after, before, wordsOf } from '../captures.ts'
import type { Meaning, Reference } from '../meaning.ts'
import { tenseAround } from '../resolve/tense.ts'

const isUnitPlural = oneOf(unitPlurals.keys())
const isUnit = oneOf(units.keys())
const isVagueCount = oneOf(vagueCounts)

const reference = new Set(references.keys())

/** Whether "the past" is the past as such, and not the beginning of "the past two weeks" or "the past president". */
function standsAlone(match: Match): boolean {
  const next = after(match)
  if (next === undefined || next.kind === 'mark') return true
  if (['and', 'to', 'when', 'but'].includes(next.lower)) return true
  const counted = next.kind === 'number' || next.label === 'number' || isVagueCount(next)
  return before(match)?.lower === 'in' && !counted && !isUnit(next) && !isUnitPlural(next)
}

/** "was soon freed", "soon became": within a story, "soon" is not a time ahead of the reader. */
function isPast({ sentence, start, end }: Match): boolean {
  const tense = tenseAround(sentence, { start, end })
  return tense === 'past' || tense === 'participle'
}

/** "Now" that opens a sentence or stands before a comma is mostly not a time; "as soon as" and the "recent" ones are not either. */
function isIdle(match: Match, word: string): boolean {
  const [previous, next] = [before(match)?.lower ?? '', after(match)?.lower ?? '']
  if (word === 'soon') {
    if (['as', 'too', 'how'].includes(previous) || ['as', '-', 'after', 'afterwards', 'afterward'].includes(next))
      return true
    return isPast(match)
  }
  if (word === 'shortly') return next === 'after' || next === 'before' || next === 'afterwards'
  if (word === 'now')
    return (
      (previous === 'by' && next === ',') ||
      next === 'and' ||
      (match.from === 0 && /^[,\p{P}]|^(?:that|for|to|in|on|it)$/u.test(next))
    )
  if (word === 'the past') return !standsAlone(match)
  // "the present government" is told apart by what follows
  if (word === 'the present') return /^(?:NOUN|PROPN|ADJ)$/.test(after(match)?.pos ?? '')
  if (word === 'current' || word === 'recent') return previous === 'then' || next === '-' || next === ','
  if (word === 'the moment') return previous !== 'at' && previous !== 'for'
  return false
}

/** How many words after "at the time" are searched for the comma that ends its clause: "At the time he fell, no one knew". */
const REACH = 12

/** Whether the time is that of what follows: "at the time of the vote", "By the time he left, it was over". */
function isTimeOf(match: Match): boolean {
  const next = after(match)
  if (next?.kind !== 'word') return false
  if (/^(?:and|but|as|because|in|on|to|for|with|when)$/.test(next.lower) && before(match)?.lower !== 'by') {
    return next.lower === 'when'
  }
  if (match.from > 0 || !/^(?:at|since|until)$/.test(match.items[0]?.lower ?? '')) return true
  if (next.lower === 'of') return true
  for (let on = 0; on < REACH; on++) if (after(match, on)?.text === ',') return true
  return false
}

/** "now", "recently", "soon": TIMEX3's references to the present, the past and the future. */
export const referenceRules: readonly PatternRule<Meaning>[] = [
  {
    id: 'dates/reference',
    pattern: tokens('(?<extent> (?<word> :reference)) (?<unit> :unit)?', {
      reference,
      unit: referredUnits,
    }),
    read: (match, no) => {
      const word = wordsOf(match.groups['word'])
      const inner = { ...match, to: match.groups['unit'] ? match.to - 1 : match.to }
      if (match.groups['unit'] || (/^\p{Lu}/u.test(match.text) && /^(?:current|recent)$/.test(word)))
        return no('it is part of a title, or another rule reads it with its unit')
      const value = references.get(word) as Reference | undefined
      return value === undefined || isIdle(inner, word)
        ? no('here the word does not refer to a time')
        : { kind: 'reference', reference: value }
    },
    examples: [
      ['He is {now} in Kyiv.', { kind: 'reference', reference: 'PRESENT_REF' }],
      ['It has {recently} been rebuilt.', { kind: 'reference', reference: 'PAST_REF' }],
      ['They will return {soon}.', { kind: 'reference', reference: 'FUTURE_REF' }],
      ['It may rise in {the near future}.', { kind: 'reference', reference: 'FUTURE_REF' }],
    ],
    rejects: [
      'As soon as they came, he left.',
      'He walked past the gate.',
      'Future Group shut.',
      'It rose in the past decade.',
      'He was soon freed, and soon became mayor.',
    ],
  },
  {
    id: 'dates/that-time',
    pattern: tokens(
      '(at|by|until|since|from|before) (?<extent> (?<that> that|this|the) (time|moment) (?<now> being)?)',
      {},
    ),
    read: (match, no) => {
      const that = wordsOf(match.groups['that'])
      if (match.groups['now']) return { kind: 'reference', reference: 'PRESENT_REF' }
      if (that === 'the' && isTimeOf(match)) return no('it is the time of what follows')
      return that === 'this'
        ? { kind: 'reference', reference: 'PRESENT_REF' }
        : { kind: 'reference', reference: 'PAST_REF' }
    },
    examples: [
      ['At {that time} he was mayor.', { kind: 'reference', reference: 'PAST_REF' }],
      ['At {the time}, no one knew.', { kind: 'reference', reference: 'PAST_REF' }],
      ['At {the time} he was mayor.', { kind: 'reference', reference: 'PAST_REF' }],
      ['Nothing is known at {this time}.', { kind: 'reference', reference: 'PRESENT_REF' }],
    ],
    rejects: [
      'By the time of the crash he slept.',
      'He had a good time.',
      'At this point he wept.',
      'At the time he fell, no one knew.',
      'He slept at the time the bomb fell.',
    ],
  },
]
