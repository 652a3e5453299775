import {
  beforeContractedIs,
  haveForms,
  modalNames,
  negations,
  passiveAuxiliaries,
  uncertainModals,
} from '../../../../lexicon/en/grammar.ts'
import type { Sentence } from '../../../../model/document.ts'
import { isCapital } from '../../../../text/capital.ts'
import type { Item } from '../../../../text/pattern/item.ts'
import { numberSet } from '../../../../text/pattern/vocabulary.ts'
import { isAdverbial } from './endings.ts'
import { adjectives } from './rules/adjectives.ts'
import { type FormHearer, isOther } from './rules/form-rule.ts'
import { nouns } from './rules/nouns.ts'
import { senses } from './rules/senses.ts'
import type { CueUse, VerbCue } from './verb-cue.ts'
import { formsOf, type VerbEntry } from './verbs.ts'
import { BY, isAuxiliaryWord, isKnownAdverb, isOf, isPreposition, NO_WORD, TO, type Word, word } from './words.ts'

const [S, SAY] = [word("'s"), word('say')]
const BE = numberSet(passiveAuxiliaries)
const MODALS = numberSet(uncertainModals)
const HAVE = numberSet(haveForms)
const NEGATIONS = numberSet(negations)
const NAMES_TOO = numberSet(modalNames)
const BEFORE_IS = numberSet(beforeContractedIs)

/** No more auxiliaries and adverbs than these stand before a verb. */
const MOST_BEFORE = 8

const NO_CUES: readonly VerbCue[] = []
const NOBODY_HEARS: FormHearer = () => undefined

/** Finds the verbs of saying of a sentence outside the places that are quoted. */
export function verbCues(
  sentence: Sentence,
  items: readonly Item[],
  quoted: (start: number) => boolean,
  hear: FormHearer = NOBODY_HEARS,
): readonly VerbCue[] {
  let found: VerbCue[] | null = null
  for (let i = 0; i < items.length; i++) {
    const item = items[i]
    const entries = item === undefined ? null : formsOf(item.word)
    if (item === undefined || entries === null || quoted(item.start) || isPartOfName(items, i)) continue
    const entry = entries.find((one) => goesOn(items, i + 1, one))
    const cue = entry === undefined ? null : cueAt(sentence, items, i, entry, hear)
    if (cue === null) continue
    if (found === null) found = [cue]
    else found.push(cue)
    i = cue.to - 1
  }
  return found ?? NO_CUES
}

/** Whether a form of a verb is a word of a name: "BBC Verify", "Alpitur Express"; in a headline verbs are capitalized too. */
function isPartOfName(items: readonly Item[], at: number): boolean {
  const [before, item] = [items[at - 1], items[at]]
  if (item === undefined || !isCapital(item.text) || before?.kind !== 'word' || !isCapital(before.text)) return false
  let small = 0
  for (const { kind, text, lower, word } of items) {
    if (kind !== 'word' || text.length < LONG || text !== lower || isPreposition(word)) continue
    if (++small === RUNNING) return true
  }
  return false
}

/** This many long words in lower case make a running text of a sentence. */
const [LONG, RUNNING] = [5, 2]

/** Whether the further words of a phrase follow. */
function goesOn(items: readonly Item[], at: number, { rest }: VerbEntry): boolean {
  for (let k = 0; k < rest.length; k++) if (items[at + k]?.lower !== rest[k]) return false
  return true
}

const wordAt = (items: readonly Item[], at: number): Word => items[at]?.word ?? NO_WORD

function cueAt(
  sentence: Sentence,
  items: readonly Item[],
  at: number,
  entry: VerbEntry,
  hear: FormHearer,
): VerbCue | null {
  let from = at
  while (from > 0 && at - from < MOST_BEFORE && belongs(items, from - 1)) from--
  // An adverb that opens the group stays with it, one that opens the sentence does not.
  const infinitive = wordAt(items, from - 1) === TO
  const to = at + 1 + entry.rest.length
  const bare = !infinitive && !someIn(items, from, at, isAuxiliaryWord)
  // "described by officials as the worst"
  const told = bare && entry.use === 'past' && wordAt(items, to) === BY && entry.verb.word !== SAY
  const use = told ? 'passive' : useOf(entry, items, from, at, infinitive)
  const form = { sentence, items, at, from, entry, use, bare, previous: items[from - 1], next: items[at + 1] }
  if (isOther(adjectives, form, hear) || isOther(senses, form, hear) || (bare && isOther(nouns, form, hear)))
    return null
  return {
    verb: entry.verb,
    use,
    from,
    to,
    head: { start: items[at]?.start ?? sentence.start, end: items[to - 1]?.end ?? sentence.end },
    negated: someIn(items, from, at, isNegation),
    hypothetical: someIn(items, from, at, isModal),
    base: entry.use === 'base',
  }
}

const isNegation = (one: Word): boolean => isOf(NEGATIONS, one)
const isModal = (one: Word): boolean => isOf(MODALS, one)
const isBe = (one: Word): boolean => isOf(BE, one)
const isHave = (one: Word): boolean => isOf(HAVE, one)

function someIn(items: readonly Item[], from: number, to: number, is: (one: Word) => boolean): boolean {
  for (let i = from; i < to; i++) if (is(wordAt(items, i))) return true
  return false
}

/** Whether a word stands with the verb after it: an auxiliary or an adverb. */
function belongs(items: readonly Item[], at: number): boolean {
  const item = items[at]
  if (item === undefined || item.kind !== 'word') return false
  const { word, text } = item
  // "he's saying", but "the mayor's claim"
  if (word === S) return isOf(BEFORE_IS, wordAt(items, at - 1))
  // "Will" and "May" are names too
  if (isOf(NAMES_TOO, word) && isCapital(text)) return false
  // Kelly and Italy are not adverbs.
  return isAuxiliaryWord(word) || isKnownAdverb(word) || (isAdverbial(item.lower) && !isCapital(text))
}

function useOf({ use }: VerbEntry, items: readonly Item[], from: number, at: number, infinitive: boolean): CueUse {
  if (use === 'base' || use === 'third') return infinitive ? 'infinitive' : 'finite'
  const be = someIn(items, from, at, isBe)
  if (use === 'ing') return be ? 'finite' : 'participle'
  return be || (use === 'participle' && !someIn(items, from, at, isHave)) ? 'passive' : 'finite'
}
