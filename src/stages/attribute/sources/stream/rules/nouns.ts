import { nounClassOf } from '../../../../../english/classes/noun-class.ts'
import { isAdverbial } from '../../../../../english/forms/adverbial.ts'
import { readNounForm } from '../../../../../english/forms/noun-lemma.ts'
import { functionWord } from '../../../../../english/reading/function-words.ts'
import { clauseSubjects, ownerSigns, singularOpeners } from '../../../../../lexicon/en/grammar.ts'
import { organizationNouns } from '../../../../../lexicon/en/people.ts'
import {
  contentMarks,
  nounAwaiting,
  nounForms,
  objectOpeners,
  topicPrepositions,
} from '../../../../../lexicon/en/saying.ts'
import { partsOfSpeech } from '../../../../../tagger/parts-of-speech.ts'
import { isCapital } from '../../../../../text/capital.ts'
import type { Item } from '../../../../../text/pattern/item.ts'
import { numberSet } from '../../../../../text/pattern/vocabulary.ts'
import { endsIn, isPastForm } from '../endings.ts'
import { COMMA, isDeterminer, isKnownAdverb, isOf, isPreposition, isSubjectPronoun, word } from '../words.ts'
import { beforeFigures, countedThings, SPEAKING } from './before-figures.ts'
import { type FormInText, type FormRule, NAME } from './form-rule.ts'

const NO = word('no')
const S = word("'s")
const FOR_ONE = numberSet(singularOpeners)
const OWNERS_AND_OF = numberSet(ownerSigns)
const SUBJECTS = numberSet(clauseSubjects)
const OPENS_OBJECT = numberSet(objectOpeners)
/** "That", and "of" before a topic. */
const LEADS_TO_CONTENT = numberSet([...contentMarks, ...topicPrepositions])
const OPENS_CLAUSE = numberSet(nounAwaiting)
const NOUN_FORMS = numberSet(nounForms)
const CLOSES_QUOTATION = /^(?:["”’»“]|'')$/

/** Whether a form without an auxiliary is a noun: its neighbours decide, or else its part of speech. */
export const nouns: readonly FormRule[] = [
  {
    id: 'verbs/gerund',
    read: (form) => {
      const { previous, from, at } = form
      if (previous === undefined || from !== at || !hasEnding(form, 'ing')) return null
      return isDeterminer(previous.word) || isOf(OWNERS_AND_OF, previous.word) ? 'other' : null
    },
    examples: [['The {warning} came late.', { verdict: 'other' }]],
    rejects: ['Hugh Hill left, warning of rain.'],
  },
  {
    // "think tanks": a body whose name begins with the verb
    id: 'verbs/in-compound',
    read: ({ entry, items, at }) => {
      const next = entry.use === 'base' ? items[at + 1] : undefined
      if (next?.kind !== 'word') return null
      return organizationNouns.has(`${items[at]?.lower} ${readNounForm(next.lower).lemma}`) ? 'other' : null
    },
    examples: [['A Leeds {think} tank warned of rain.', { verdict: 'other' }]],
    rejects: ['Critics think the tanks are old.'],
  },
  // Most verbs are never a noun, and need not be looked at further.
  {
    id: 'verbs/never-a-noun',
    read: ({ items, at }) => (isOf(NOUN_FORMS, items[at]?.word ?? 0) ? null : 'saying'),
    examples: [['Hugh Hill {said} it was over.', { verdict: 'saying' }]],
    rejects: ['Critics claim the plan failed.'],
  },
  {
    id: 'verbs/after-singular',
    // "a critic" takes no base form, so that the form is the head of "a drone attack"
    read: (form) => (form.entry.use === 'base' && isSingular(form.items, form.from) ? 'other' : null),
    examples: [
      ['Hugh Hill survived a drone {attack} that hit the house.', { verdict: 'other' }],
      ['They got another bomb {report} that the police checked.', { verdict: 'other' }],
      ['Hugh Hill had a snappy {retort}: “Never.”', { verdict: 'other' }],
    ],
    rejects: ['Two critics claim the plan failed.', 'A few critics claim the plan failed.'],
  },
  {
    id: 'verbs/opens-sentence',
    read: ({ previous, from, at }) => (previous !== undefined ? null : from === at ? 'other' : 'saying'),
    examples: [['{Claims} of fraud grew.', { verdict: 'other' }]],
    rejects: ['Critics claim the plan failed.'],
  },
  {
    id: 'verbs/after-quotation',
    read: ({ previous }) => (previous?.kind === 'mark' && CLOSES_QUOTATION.test(previous.text) ? 'saying' : null),
    examples: [['“We lost,” {reports} Hugh Hill.', { verdict: 'saying' }]],
    rejects: ['The reports came late.'],
  },
  {
    // "…, warning of floods"
    id: 'verbs/participle-after-comma',
    read: ({ entry, previous, next }) =>
      entry.use === 'ing' && previous?.word === COMMA && isOf(LEADS_TO_CONTENT, next?.word ?? 0) ? 'saying' : null,
    examples: [['The note told of high waves, {warning} of floods.', { verdict: 'saying' }]],
    rejects: ['They had signs, warning lights and a horn.'],
  },
  {
    // “We lost,” Hill notes.
    id: 'verbs/closes-attribution',
    read: ({ items, from, previous, next }) => {
      if (previous === undefined || !NAME.test(previous.text) || (next !== undefined && next.kind !== 'mark'))
        return null
      let at = from - 1
      while (NAME.test(items[at]?.text ?? '')) at--
      return CLOSES_QUOTATION.test(items[at]?.text ?? '') ? 'saying' : null
    },
    examples: [
      ['“The clash was his idea,” Hugh Hill {notes}.', { verdict: 'saying' }],
      ['“I can point to two,” Mary Ford {answers}.', { verdict: 'saying' }],
    ],
    rejects: ['They read the “Leeds Papers” and Hill notes.'],
  },
  {
    id: 'verbs/after-clause-subject',
    read: ({ previous }) => (isOf(SUBJECTS, previous?.word ?? 0) ? 'saying' : null),
    examples: [['They {claim} victory.', { verdict: 'saying' }]],
    rejects: ['Their claim failed.'],
  },
  {
    id: 'verbs/determined-noun',
    read: ({ previous }) => {
      const word = previous?.word ?? 0
      return isDeterminer(word) || isPreposition(word) || word === S || word === NO ? 'other' : null
    },
    examples: [
      ['Their {claim} failed.', { verdict: 'other' }],
      ['He made no {mention} of it.', { verdict: 'other' }],
    ],
    rejects: ['They claim victory.'],
  },
  {
    // A clause has its subject before its verb: "as calls to her line failed"
    id: 'verbs/opens-clause',
    read: ({ previous, from, at }) => (from === at && isOf(OPENS_CLAUSE, previous?.word ?? 0) ? 'other' : null),
    examples: [
      ['Nobody knew, as {calls} to her line failed.', { verdict: 'other' }],
      ['They left because {claims} of fraud grew.', { verdict: 'other' }],
    ],
    rejects: ['They left because critics claim the plan failed.', 'The clerk who claims the plan failed left.'],
  },
  {
    id: 'verbs/object-noun',
    read: (form) => {
      const { previous } = form
      if (previous === undefined || !hasEnding(form, 's')) return null
      return isPastForm(previous.lower) && !isCapital(previous.text) ? 'other' : null
    },
    examples: [['The fire prompted {calls for} tougher laws.', { verdict: 'other' }]],
    rejects: ['Hugh Hill calls the fire a crime.'],
  },
  {
    id: 'verbs/after-pronoun',
    read: ({ previous }) => (isSubjectPronoun(previous?.word ?? 0) ? 'saying' : null),
    examples: [['Nobody {claims} victory.', { verdict: 'saying' }]],
    rejects: ['The claims failed.'],
  },
  {
    // A base form takes a plural subject, and of those in the singular only people and bodies: "police report"
    id: 'verbs/base-after-one',
    read: (form) => (form.entry.use === 'base' && isAfter(form, isOneThing) ? 'other' : null),
    examples: [
      ['Hugh Hill faces murder {charge}.', { verdict: 'other' }],
      ['Leeds waits for weather {report}.', { verdict: 'other' }],
      ['They won at the recent {protest}.', { verdict: 'other' }],
      ['They left as violent {protest} grew.', { verdict: 'other' }],
      ['Police look into drone {attack} in Leeds.', { verdict: 'other' }],
      ['They took up the caustic {chant} “Go home!”', { verdict: 'other' }],
    ],
    rejects: [
      'Police report trouble.',
      'The crowd chant “Go home!”',
      'The staff demand money.',
      'Voters claim victory.',
      'Women fear trouble.',
      'He often claims victory.',
    ],
  },
  countedThings,
  {
    id: 'verbs/before-object',
    read: ({ previous, next, entry }) => {
      if (next === undefined || !isOf(OPENS_OBJECT, next.word) || previous === undefined) return null
      if (previous.word === COMMA) return entry.use === 'third' ? 'saying' : null
      if (previous.kind !== 'word') return null
      return isKnownAdverb(previous.word) ? null : 'saying'
    },
    examples: [
      ['Critics {claim} the plan failed.', { verdict: 'saying' }],
      ['Airfleets, a list of aircraft, {states} the plane was old.', { verdict: 'saying' }],
    ],
    rejects: ['The claim the critics made failed.'],
  },
  ...beforeFigures,
  {
    id: 'verbs/between-names',
    read: (form) => {
      const { previous, next } = form
      if (previous === undefined || next === undefined || !hasEnding(form, 's')) return null
      return NAME.test(previous.text) && NAME.test(next.text) ? 'saying' : null
    },
    examples: [['Hugh Hill {claims} Leeds won.', { verdict: 'saying' }]],
    rejects: ['The claims failed.'],
  },
  {
    // "serious charges": what is no noun and no name is no subject
    id: 'verbs/third-after-no-noun',
    read: (form) => (form.entry.use === 'third' && isAfter(form, isNoNoun) ? 'other' : null),
    examples: [
      ['The men could face serious {charges}.', { verdict: 'other' }],
      ['Hugh Hill gave additional {details} about it.', { verdict: 'other' }],
      ['They sent urgent {demands} to Leeds.', { verdict: 'other' }],
    ],
    rejects: ['The minister claims victory.', 'Leeds claims victory.', 'He claims victory.'],
  },
  // Last, since it may have the whole sentence tagged.
  {
    id: 'verbs/part-of-speech',
    read: ({ sentence, at }) => {
      const part = partsOfSpeech(sentence)[at]
      return part === 'VERB' || part === 'AUX' ? 'saying' : 'other'
    },
    examples: [
      ['Voters often {claim} victory.', { verdict: 'saying' }],
      ['Bad {claims} cost money.', { verdict: 'other' }],
    ],
    rejects: ['Hugh Hill said it was over.'],
  },
]

/** Whether a noun stands before a form, with an article or the like for one of them, a single word between allowed. */
function isSingular(items: readonly Item[], from: number): boolean {
  const noun = items[from - 1]
  if (noun?.kind !== 'word' || isCapital(noun.text) || endsIn(noun.lower, 's')) return false
  return (
    isOf(FOR_ONE, items[from - 2]?.word ?? 0) || (isPlain(items[from - 2]) && isOf(FOR_ONE, items[from - 3]?.word ?? 0))
  )
}

/** Whether right before a form stands a word in small letters, not a function word and not an adverb, that is such a one. */
const isAfter = ({ previous, from, at }: FormInText, isSuch: (lower: string) => boolean): boolean =>
  from === at &&
  previous?.kind === 'word' &&
  SMALL.test(previous.text) &&
  functionWord(previous) === null &&
  !isKnownAdverb(previous.word) &&
  !isAdverbial(previous.lower) &&
  isSuch(previous.lower)

const SMALL = /^\p{Ll}+$/u

function isOneThing(lower: string): boolean {
  const { lemma, plural } = readNounForm(lower)
  const named = nounClassOf(lemma)
  return !plural && (named === null || !SPEAKING.has(named))
}

const isNoNoun = (lower: string): boolean => nounClassOf(readNounForm(lower).lemma) === null

const isPlain = (item: Item | undefined): boolean =>
  item?.kind === 'word' && !isDeterminer(item.word) && !isPreposition(item.word)

const hasEnding = ({ items, at }: FormInText, ending: string): boolean => endsIn(items[at]?.lower ?? '', ending)
