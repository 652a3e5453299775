import { readVerb } from '../../../../../english/forms/verb-lemma.ts'
import { severalWords } from '../../../../../lexicon/en/numbers.ts'
import { beforeParticiple, objectVerbs } from '../../../../../lexicon/en/saying.ts'
import { partsOfSpeech } from '../../../../../tagger/parts-of-speech.ts'
import type { Item } from '../../../../../text/pattern/item.ts'
import { numberSet } from '../../../../../text/pattern/vocabulary.ts'
import { endsIn } from '../endings.ts'
import { AS, BY, COMMA, isDeterminer, isOf, isPreposition, isSubjectPronoun, TO, WITH, word } from '../words.ts'
import type { FormInText, FormRule } from './form-rule.ts'

const [SAY, CHARGE, DIRECT, CALL] = [word('say'), word('charge'), word('direct'), word('call')]
const BEFORE_ADJECTIVE = numberSet(beforeParticiple)
const NEEDS_OBJECT = numberSet(objectVerbs)
const NUMBERS = numberSet(severalWords)
/** A word that "-s" makes a plural has more letters than this. */
const SHORT = 3

/** Past forms that are an adjective, or a participle after its noun. */
export const adjectives: readonly FormRule[] = [
  {
    // Nobody is told to do something: "directed the film", "direct talks"
    id: 'verbs/directs-nobody',
    read: ({ entry, items, at }) => (entry.verb.word === DIRECT && !isToldTo(items, at + 1) ? 'other' : null),
    examples: [
      ['Mary Ford {directed} traffic.', { verdict: 'other' }],
      ['Mary Ford {directed} questions to the mayor.', { verdict: 'other' }],
    ],
    rejects: ['Mary Ford directed the chief of the port to write a report.'],
  },
  {
    // "The plan, called “Way Forward”, is": it only has that name
    id: 'verbs/called-by-name',
    read: ({ entry, previous, next, from, at }) => {
      if (entry.verb.word !== CALL || entry.use !== 'past' || from !== at || previous?.word !== COMMA) return null
      return next !== undefined && /^[\p{Lu}"“‘']/u.test(next.text) ? 'other' : null
    },
    examples: [['The plan, {called} “Way Forward”, is to end losses.', { verdict: 'other' }]],
    rejects: ['Mary Ford stood up, called it a shame and left.'],
  },
  {
    id: 'verbs/apposed-participle',
    read: (form) => (mayBeAdjective(form)?.word === COMMA && form.next?.word === AS ? 'other' : null),
    examples: [['The island, widely {recognized} as theirs, was empty.', { verdict: 'other' }]],
    rejects: ['Hugh Hill recognized the island as theirs.'],
  },
  {
    id: 'verbs/determined-participle',
    read: (form) => {
      const before = mayBeAdjective(form)
      return before !== null && isDeterminer(before.word) && !isSubjectPronoun(before.word) ? 'other' : null
    },
    examples: [['The {alleged} thief left.', { verdict: 'other' }]],
    rejects: ['The mayor alleged that he left.'],
  },
  {
    id: 'verbs/participle-of-plural',
    read: (form) => {
      const before = mayBeAdjective(form)
      if (before === null || !isPreposition(before.word)) return null
      return form.next?.kind === 'word' && endsIn(form.next.lower, 's') ? 'other' : null
    },
    examples: [['The number of {confirmed} cases rose.', { verdict: 'other' }]],
    rejects: ['Hugh Hill confirmed cases of flu.'],
  },
  {
    id: 'verbs/compared-participle',
    read: (form) => {
      const before = mayBeAdjective(form)
      return before !== null && isOf(BEFORE_ADJECTIVE, before.word) ? 'other' : null
    },
    examples: [['The work went on as {announced}.', { verdict: 'other' }]],
    rejects: ['Hugh Hill announced the work.'],
  },
  {
    id: 'verbs/counted-participle',
    read: (form) => {
      const before = mayBeAdjective(form)
      if (before === null || !isPlural(form.next)) return null
      return before.kind === 'number' || isOf(NUMBERS, before.word) || endsIn(before.lower, 'ing') ? 'other' : null
    },
    examples: [
      ['They counted 12 {confirmed} cases.', { verdict: 'other' }],
      ['The court is investigating {alleged} crimes.', { verdict: 'other' }],
    ],
    rejects: ['Doctors confirmed cases of flu.'],
  },
  {
    id: 'verbs/objectless-participle',
    read: (form) => {
      if (mayBeAdjective(form) === null || !isOf(NEEDS_OBJECT, form.entry.verb.word)) return null
      const { next, sentence, at } = form
      if (next === undefined || next.word === BY) return null
      if (isPreposition(next.word)) return 'other'
      // Last, since it may have the whole sentence tagged
      return next.kind === 'word' && partsOfSpeech(sentence)[at + 1] === 'ADJ' && !isNounAfter(form) ? 'other' : null
    },
    examples: [
      ['They tore down walls {deemed} unsafe.', { verdict: 'other' }],
      ['The men {accused} of theft left.', { verdict: 'other' }],
    ],
    rejects: ['Hugh Hill deemed the walls unsafe.', 'Hugh Hill accused local officials of theft.'],
  },
  {
    id: 'verbs/charged-with',
    read: (form) => {
      const charged = mayBeAdjective(form) !== null && form.entry.verb.word === CHARGE
      return charged && form.next?.word === WITH ? 'other' : null
    },
    examples: [['Two men {charged} with theft left.', { verdict: 'other' }]],
    rejects: ['Hugh Hill charged that the men left.'],
  },
]

/** What stands before a past form without an auxiliary; null where it cannot be an adjective. */
const mayBeAdjective = ({ bare, entry: { use, verb }, previous }: FormInText): Item | null =>
  bare && use === 'past' && verb.word !== SAY && previous !== undefined ? previous : null

const isNounAfter = ({ sentence, at }: FormInText): boolean => {
  const part = partsOfSpeech(sentence)[at + 2]
  return part === 'NOUN' || part === 'PROPN' || part === 'ADJ'
}

const isPlural = (item: Item | undefined): boolean =>
  item?.kind === 'word' && endsIn(item.lower, 's') && item.lower.length > SHORT

/** How many tokens after a verb of telling what to do its "to" may stand. */
const FARTHEST_TO = 14

/** Whether "to" and a verb stand after an object: "directed the chief of the port to write". */
function isToldTo(items: readonly Item[], from: number): boolean {
  for (let i = from + 1; i < from + FARTHEST_TO; i++) {
    const [item, next] = [items[i], items[i + 1]]
    if (item === undefined || item.kind === 'mark') return false
    if (item.word === TO && readVerb(next?.lower ?? '')?.form === 'base') return true
  }
  return false
}
