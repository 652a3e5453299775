import { nounClassOf } from '../../../../../english/classes/noun-class.ts'
import { readNounForm } from '../../../../../english/forms/noun-lemma.ts'
import { countWords } from '../../../../../lexicon/en/numbers.ts'
import { objectOpeners } from '../../../../../lexicon/en/saying.ts'
import type { NounClass } from '../../../../../model/noun-class.ts'
import type { Item } from '../../../../../text/pattern/item.ts'
import { numberSet } from '../../../../../text/pattern/vocabulary.ts'
import { isOf, THAT } from '../words.ts'
import { type FormRule, NAME } from './form-rule.ts'

const OPENS_OBJECT = numberSet(objectOpeners)
const COUNTS = numberSet(countWords)
/** A number from thirteen to nineteen. */
const TEENS = /^\p{L}+teen$/u

/** Forms that a figure or a clause follows, and whoever reports it stands before. */
export const beforeFigures: readonly FormRule[] = [
  {
    // "The Committee to Protect Journalists reports sixteen deaths", "Local authorities report 12 deaths"
    id: 'verbs/between-name-and-number',
    read: (form) => {
      const { previous, next, entry } = form
      if (next === undefined || previous === undefined || !isFigure(next)) return null
      if (entry.use === 'base') return isMany(previous) ? 'saying' : null
      return entry.use === 'third' && NAME.test(previous.text) ? 'saying' : null
    },
    examples: [
      ['The Harbour Trust {reports} 16 deaths.', { verdict: 'saying' }],
      ['The Harbour Trust {reports} sixteen other deaths.', { verdict: 'saying' }],
      ['Local authorities {report} 16 deaths.', { verdict: 'saying' }],
    ],
    rejects: ['The trust had reports of 16 deaths.', 'They read the bridge report 16 times.'],
  },
  {
    // "The Harbour Trust (HT) estimates that 12 died"
    id: 'verbs/after-letters',
    read: ({ previous, next, items, from, entry }) => {
      if (previous?.text !== ')' || next === undefined || items[from - 3]?.text !== '(') return null
      const tells = isFigure(next) || next.word === THAT || isOf(OPENS_OBJECT, next.word)
      return tells && entry.use !== 'base' && LETTERS.test(items[from - 2]?.text ?? '') ? 'saying' : null
    },
    examples: [['The Harbour Trust (HT) {estimates} that 12 died.', { verdict: 'saying' }]],
    rejects: ['The last two (old) claims that grew were his.'],
  },
]

/** Nouns of these may have a plural verb in the singular, or say something: "the staff claim", "the media report". */
export const SPEAKING: ReadonlySet<NounClass> = new Set<NounClass>([
  'person',
  'group',
  'organization',
  'place',
  'facility',
  'communication',
])

const SMALL = /^\p{Ll}+$/u
const LETTERS = /^\p{Lu}[\p{Lu}&.-]+$/u

const isFigure = ({ kind, word, lower }: Item): boolean => kind === 'number' || isOf(COUNTS, word) || TEENS.test(lower)

/** Whether a word in small letters names several who may speak: "authorities". */
function isMany({ kind, text, lower }: Item): boolean {
  const { lemma, plural } = readNounForm(lower)
  const named = nounClassOf(lemma)
  return kind === 'word' && SMALL.test(text) && plural && named !== null && SPEAKING.has(named)
}

/** Several things that a number counts are no subject of a form in "-s", but it is a noun for them. */
export const countedThings: FormRule = {
  // "by four explosive charges": several things have been counted
  id: 'verbs/counted-things',
  read: ({ entry, items, from, at }) => {
    if (entry.use !== 'third' || from !== at) return null
    const count = items[at - 2]
    const isCount =
      count !== undefined && (count.kind === 'number' || isOf(COUNTS, count.word)) && count.lower !== 'one'
    return isCount && SMALL.test(items[at - 1]?.text ?? '') ? 'other' : null
  },
  examples: [['The car was hit by four explosive {charges} that were hidden.', { verdict: 'other' }]],
  rejects: ['The group of four often claims victory.'],
}
