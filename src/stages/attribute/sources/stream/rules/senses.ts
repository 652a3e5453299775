import { beForms, determiners, finiteBe, perfectHave, reflexives } from '../../../../../lexicon/en/grammar.ts'
import { beforeCounts, countWords } from '../../../../../lexicon/en/numbers.ts'
import {
  chantedThings,
  chantingVerbs,
  collidingVerbs,
  collisionDirections,
  countingVerbs,
  courts,
  deeds,
  fearedStates,
  foreseeingVerbs,
  identifyingVerbs,
  livesTaken,
  stateNouns,
} from '../../../../../lexicon/en/saying.ts'
import type { Item } from '../../../../../text/pattern/item.ts'
import { numberSet } from '../../../../../text/pattern/vocabulary.ts'
import { ACCORDING, AS, AT, BY, COMMA, HYPHEN, isOf, NO_WORD, THAT, TO, type Word, word } from '../words.ts'
import { type FormInText, type FormRule, NAME } from './form-rule.ts'

const COLLIDES = numberSet(collidingVerbs)
const DIRECTION = numberSet(collisionDirections)
const BEFORE_FIGURE = numberSet(beforeCounts)
const FIGURE = numberSet(countWords)
const OF_THE_STATE = numberSet(stateNouns)
const COUNTING = numberSet(countingVerbs)
const DEEDS = numberSet(deeds)
const COURTS = numberSet(courts)
const CHANTS = numberSet(chantingVerbs)
const CHANTED = numberSet(chantedThings)
const FORESEES = numberSet(foreseeingVerbs)
const IDENTIFIES = numberSet(identifyingVerbs)
const NAMES = word('name')
const CLAIM = word('claim')
const LIVES = numberSet(livesTaken)
const BE_FORMS = numberSet(beForms)
const FINITE_BE = numberSet(finiteBe)
const DETERMINERS = numberSet(determiners)
const HAVE = numberSet(perfectHave)
const REFLEXIVES = numberSet(reflexives)
const STATE = word('state')
const FEAR = word('fear')
const STATES = numberSet(fearedStates)
const WRITE = word('write')
const UP = word('up')
const CHARGE = word('charge')
const HEAR = word('hear')
const PUT = word('put')
const MONEY = /^[$€£]/u

/** "Put the damage at $2 million": how many tokens away the "at" may be. */
const FARTHEST_AT = 12
/** "identified one of the two drivers as Hugh Hill": how many tokens away the "as" may be. */
const FARTHEST_AS = 14
/** "claimed at least 60 more young lives": words between the verb and what it takes. */
const MOST_BEFORE_LIVES = 6
/** Words of its own before a figure, and the figure: "at least 16". */
const LONGEST_FIGURE = 4

/** Verbs that have another sense than saying: a figure, a court or a direction next to them decides. */
export const senses: readonly FormRule[] = [
  {
    id: 'verbs/counted',
    read: ({ use, entry: { verb } }) => {
      const counted = verb.word === PUT || verb.word === HEAR || isOf(COUNTING, verb.word)
      return use === 'passive' && counted ? 'other' : null
    },
    examples: [['Twelve bodies were {counted}.', { verdict: 'other' }]],
    rejects: ['The ministry counted 12 bodies.'],
  },
  {
    id: 'verbs/deed',
    read: (form) => (form.use === 'participle' && isOf(DEEDS, baseOf(form)) && after(form) !== THAT ? 'other' : null),
    examples: [
      ['They left, {attacking} the plan.', { verdict: 'other' }],
      ['They came on Monday, {observing} the work.', { verdict: 'other' }],
    ],
    rejects: ['They attacked the plan.', 'They left, observing that the work was done.'],
  },
  {
    id: 'verbs/name-in-ing',
    read: ({ entry, items, at }) =>
      entry.use === 'ing' && at > 0 && NAME.test(items[at]?.text ?? '') ? 'other' : null,
    examples: [['The Flood {Warning} Centre closed.', { verdict: 'other' }]],
    rejects: ['Warning of rain, Hugh Hill left.'],
  },
  {
    id: 'verbs/collision',
    read: (form) => (isActive(form) && isOf(COLLIDES, baseOf(form)) && isOf(DIRECTION, after(form)) ? 'other' : null),
    examples: [['A truck {slammed} into a wall.', { verdict: 'other' }]],
    rejects: ['Hugh Hill slammed the plan.'],
  },
  {
    id: 'verbs/of-the-state',
    read: (form) =>
      baseOf(form) === STATE && form.entry.use === 'base' && isOf(OF_THE_STATE, after(form)) ? 'other' : null,
    examples: [['Then {state} prosecutors came.', { verdict: 'other' }]],
    rejects: ['The records state that he came.'],
  },
  {
    // "according to state records", "according to report"
    id: 'verbs/after-according',
    read: ({ items, at }) => (items[at - 1]?.word === TO && items[at - 2]?.word === ACCORDING ? 'other' : null),
    examples: [['It rained, according to {state} files.', { verdict: 'other' }]],
    rejects: ['The records are said to state that he came.'],
  },
  {
    id: 'verbs/hyphened',
    read: ({ items, at }) => {
      const mark = items[at + 1]
      return mark?.word === HYPHEN && !mark.spaced && items[at + 2]?.spaced === false ? 'other' : null
    },
    examples: [['They came for {counter}-protesting against the rally.', { verdict: 'other' }]],
    rejects: ['He countered - again - that it was over.'],
  },
  {
    // "a two-term mayor", "over-the-counter trading"
    id: 'verbs/after-hyphen',
    read: ({ items, from, at }) =>
      from === at && items[at - 1]?.word === HYPHEN && !items[at - 1]?.spaced && items[at]?.spaced === false
        ? 'other'
        : null,
    examples: [
      ['Those who were counter-{protesting} against the rally left.', { verdict: 'other' }],
      ['The mayor lost the Islamist counter-{attack}.', { verdict: 'other' }],
      ['Residents fear a mid-{term} vote.', { verdict: 'other' }],
    ],
    rejects: ['He left - protesting against the rally.', 'Critics - often - claim victory.'],
  },
  {
    // What is chanted is told by its kind and not by its words.
    id: 'verbs/chanted-kind',
    read: (form) => (isActive(form) && isOf(CHANTS, baseOf(form)) && isOf(CHANTED, after(form)) ? 'other' : null),
    examples: [
      ['They blocked the gates as they {chanted} slogans and threw eggs.', { verdict: 'other' }],
      ['A crowd {shouted} insults at the players.', { verdict: 'other' }],
    ],
    rejects: ['They chanted that the mayor must go.', 'They shouted “Go home” at the players.'],
  },
  {
    // Nobody says it, and what follows is what is to come: "a trial, anticipated to begin in May".
    id: 'verbs/foreseen',
    read: (form) =>
      form.entry.use !== 'ing' && isOf(FORESEES, baseOf(form)) && after(form) === TO && !isPerfect(form)
        ? 'other'
        : null,
    examples: [
      ['The trial, {anticipated} to begin in May, was put off.', { verdict: 'other' }],
      ['The storm was {forecast} to reach Leeds.', { verdict: 'other' }],
      ['They spoke of a new bridge, {estimated} to cost $480,000.', { verdict: 'other' }],
    ],
    rejects: ['Hugh Hill forecast rain.', 'He anticipated that it would rain.'],
  },
  {
    // "Many feared dead in Leeds": nobody says who fears it.
    id: 'verbs/feared-dead',
    read: (form) => (form.use !== 'passive' && baseOf(form) === FEAR && isOf(STATES, after(form)) ? 'other' : null),
    examples: [
      ['Many {feared} dead as ferry sinks off Leeds', { verdict: 'other' }],
      ['Eleven {feared} drowned in Leeds', { verdict: 'other' }],
    ],
    rejects: ['Hugh Hill feared that many were dead.'],
  },
  {
    id: 'verbs/written-up',
    read: (form) => (isActive(form) && baseOf(form) === WRITE && after(form) === UP ? 'other' : null),
    examples: [['Inspectors {wrote} up 12 faults.', { verdict: 'other' }]],
    rejects: ['Inspectors wrote that it had 12 faults.'],
  },
  {
    id: 'verbs/charged-amount',
    read: (form) => {
      const amount = afterPhrase(form)
      if (!isActive(form) || baseOf(form) !== CHARGE || amount === undefined) return null
      return amount.kind === 'number' || MONEY.test(amount.lower) ? 'other' : null
    },
    examples: [['The shop {charged} 12 dollars.', { verdict: 'other' }]],
    rejects: ['Hugh Hill charged that it cost 12 dollars.'],
  },
  {
    id: 'verbs/heard',
    read: (form) => {
      if (!isActive(form) || baseOf(form) !== HEAR) return null
      return form.entry.use === 'ing' || !isOf(COURTS, form.previous?.word ?? NO_WORD) ? 'other' : null
    },
    examples: [['Hugh Hill {heard} a bang.', { verdict: 'other' }]],
    rejects: ['The jury heard that it was over.'],
  },
  {
    id: 'verbs/put-somewhere',
    read: (form) => (isActive(form) && baseOf(form) === PUT && !putsFigure(form, form.at + 1) ? 'other' : null),
    examples: [
      ['Mary Ford {put} the cup on the table.', { verdict: 'other' }],
      ['The toll was {put} at 12 by the mayor.', { verdict: 'other' }],
    ],
    rejects: ['Mary Ford put the damage at $2 million.', 'They are the missing, whom Mary Ford put at 12.'],
  },
  {
    // What claims lives takes them.
    id: 'verbs/takes-lives',
    read: (form) => (isActive(form) && baseOf(form) === CLAIM && takesLives(form.items, form.at + 1) ? 'other' : null),
    examples: [
      ['A feud has {claimed} more than 60 lives.', { verdict: 'other' }],
      ['The flood {claimed} the lives of two pilots.', { verdict: 'other' }],
      ['A winter of storms {claimed} its ninth victim.', { verdict: 'other' }],
      ['Fighting {claims} dozens more young lives.', { verdict: 'other' }],
    ],
    rejects: [
      'Hugh Hill claimed 60 lives were lost.',
      'The group claimed 12 attacks.',
      'He claimed that two lives were saved.',
    ],
  },
  {
    // To name somebody or something is to say who it is only with "as"
    id: 'verbs/identifies',
    read: (form) => {
      if (!isOf(IDENTIFIES, baseOf(form))) return null
      if (isOf(REFLEXIVES, after(form))) return 'other'
      return identifiesAs(form.items, form.at + 1, baseOf(form) === NAMES) && (isActive(form) || after(form) === BY)
        ? null
        : 'other'
    },
    examples: [
      ['Police {identified} the driver.', { verdict: 'other' }],
      ['The mayor {named} a new chief.', { verdict: 'other' }],
      ['The driver was {identified} as Hugh Hill.', { verdict: 'other' }],
      ['The mayor {named} Hugh Hill as her deputy.', { verdict: 'other' }],
      ['The man {identified} himself as Hugh Hill.', { verdict: 'other' }],
    ],
    rejects: [
      'Police identified the driver as Hugh Hill.',
      'Police identified two of the dead, both from Leeds, as Hugh Hill and Mary Ford.',
      'The driver was named by police as a 34-year-old man.',
    ],
  },
  {
    id: 'verbs/counts-no-figure',
    read: (form) =>
      isActive(form) && isOf(COUNTING, baseOf(form)) && !opensFigure(form.items, form.at + 1) ? 'other' : null,
    examples: [['The ministry {counted} the votes.', { verdict: 'other' }]],
    rejects: ['The ministry counted 12 bodies.'],
  },
]

/** "has anticipated": somebody did. */
const isPerfect = ({ items, at }: FormInText): boolean => isOf(HAVE, items[at - 1]?.word ?? NO_WORD)

const isActive = ({ use }: FormInText): boolean => use !== 'passive'
const baseOf = ({ entry }: FormInText): Word => entry.verb.word
/** What follows all words of the verb. */
const afterPhrase = ({ items, at, entry }: FormInText): Item | undefined => items[at + 1 + entry.rest.length]
const after = (form: FormInText): Word => afterPhrase(form)?.word ?? NO_WORD

/** "put the damage at $240 million" */
function putsFigure({ items }: FormInText, from: number): boolean {
  if (isOf(BE_FORMS, items[from - 2]?.word ?? NO_WORD)) return false // "was put at 12"
  for (let i = from; i < from + FARTHEST_AT; i++) if (items[i]?.word === AT) return opensFigure(items, i + 1)
  return false
}

/** "identified the driver of the truck as Hugh Hill": within the clause, or past an aside between commas. A verb that also gives an office needs a name: "named him as a deputy". */
function identifiesAs(items: readonly Item[], from: number, byNameOnly: boolean): boolean {
  for (let i = from; i < from + FARTHEST_AS; i++) {
    const [item, next] = [items[i], items[i + 1]]
    if (item === undefined || (item.kind === 'mark' && item.word !== COMMA && item.word !== HYPHEN)) return false
    if (item.word === AS && next !== undefined && i > from)
      return (
        NAME.test(next.text) ||
        (byNameOnly ? items[i + 2]?.kind === 'number' : next.kind === 'number' || isOf(DETERMINERS, next.word))
      )
  }
  return false
}

/** Lives after a figure or a determiner, and no clause of which they are the subject. */
function takesLives(items: readonly Item[], from: number): boolean {
  let counted = false
  for (let i = from; i < from + MOST_BEFORE_LIVES; i++) {
    const item = items[i]
    if (item === undefined || (item.kind !== 'word' && item.kind !== 'number')) return false
    if (isOf(LIVES, item.word)) return counted && !isOf(FINITE_BE, items[i + 1]?.word ?? NO_WORD)
    counted ||= item.kind === 'number' || [FIGURE, BEFORE_FIGURE, DETERMINERS].some((words) => isOf(words, item.word))
    if (!counted) return false
  }
  return false
}

/** A number, with at most a few words of its own before it: "at least 16 deaths", "more than $2 million". */
function opensFigure(items: readonly Item[], from: number): boolean {
  for (let i = from; i < from + LONGEST_FIGURE; i++) {
    const item = items[i]
    if (item === undefined) return false
    if (item.kind === 'number' || isOf(FIGURE, item.word)) return true
    if (!isOf(BEFORE_FIGURE, item.word)) return false
  }
  return false
}
