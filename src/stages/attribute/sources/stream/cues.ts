import type { VerbForm } from '../../../../english/forms/inflection.ts'
import { formsOf, type VerbEntry } from '../../../../english/forms/saying-verbs.ts'
import type { VerbReading } from '../../../../english/forms/verb-lemma.ts'
import type { Cue, CueUse, VerbGroup } from '../../../../english/reading/chunk.ts'
import { cueChunk } from '../../../../english/reading/make-chunk.ts'
import { readGroupOf } from '../../../../english/reading/verb-group.ts'
import type { Sentence } from '../../../../model/document.ts'
import { isCapital } from '../../../../text/capital.ts'
import { itemAt } from '../../../../text/item-at.ts'
import type { Item } from '../../../../text/pattern/item.ts'
import type { CueChunk } from './passage-chunk.ts'
import { adjectives } from './rules/adjectives.ts'
import { type FormHearer, isOther } from './rules/form-rule.ts'
import { nouns } from './rules/nouns.ts'
import { senses } from './rules/senses.ts'
import { BY, isPreposition, word } from './words.ts'

const SAY = word('say')

const NO_CUES: readonly CueChunk[] = []
const NOBODY_HEARS: FormHearer = () => undefined

/** Finds the verbs of saying of a sentence outside the places that are quoted. */
export function cueChunks(
  sentence: Sentence,
  items: readonly Item[],
  quoted: (token: number) => boolean,
  hear: FormHearer = NOBODY_HEARS,
): readonly CueChunk[] {
  let found: CueChunk[] | null = null
  for (let i = 0; i < items.length; i++) {
    const item = items[i]
    const entries = item === undefined ? null : formsOf(item.word)
    if (item === undefined || entries === null || quoted(i) || isPartOfName(items, i)) continue
    const entry = firstGoingOn(entries, items, i + 1)
    const cue = entry === null ? null : cueAt(sentence, items, i, entry, hear)
    if (cue === null) continue
    if (found === null) found = [cue]
    else found.push(cue)
    i = cue.to - 1
  }
  return found ?? NO_CUES
}

/** Whether a form of a verb is a word of a name: "BBC Verify", "Alpitur Express"; in a headline verbs are capitalized too. */
function isPartOfName(items: readonly Item[], at: number): boolean {
  const [before, item] = [itemAt(items, at - 1), items[at]]
  if (item === undefined || !isCapital(item.text) || before?.kind !== 'word' || !isCapital(before.text)) return false
  let small = 0
  for (const { kind, text, lower, word } of items) {
    if (kind !== 'word' || text.length < LONG || text !== lower || isPreposition(word)) continue
    if (++small === RUNNING) return true
  }
  return false
}

/** A sentence with this many long words in lower case is running text. */
const [LONG, RUNNING] = [4, 2]

function firstGoingOn(entries: readonly VerbEntry[], items: readonly Item[], at: number): VerbEntry | null {
  for (const entry of entries) if (goesOn(items, at, entry)) return entry
  return null
}

/** Whether the further words of a phrase follow. */
function goesOn(items: readonly Item[], at: number, { rest }: VerbEntry): boolean {
  for (let k = 0; k < rest.length; k++) if (items[at + k]?.lower !== rest[k]) return false
  return true
}

function cueAt(
  sentence: Sentence,
  items: readonly Item[],
  at: number,
  entry: VerbEntry,
  hear: FormHearer,
): CueChunk | null {
  const to = at + 1 + entry.rest.length
  const { from, group, bare } = readGroupOf(sentence.tokens, at, { lemma: entry.verb.base, form: FORMS[entry.use] })
  // "described by officials as the worst"
  const told = bare && entry.use === 'past' && items[to]?.word === BY && entry.verb.word !== SAY
  const use = told ? 'passive' : useOf(group)
  const form = { sentence, items, at, from, entry, use, bare, previous: items[from - 1], next: items[at + 1] }
  if (isOther(adjectives, form, hear) || isOther(senses, form, hear) || (bare && isOther(nouns, form, hear)))
    return null
  const end = items[to - 1]?.end ?? sentence.end
  const head = { start: items[at]?.start ?? sentence.start, end }
  const cue: Cue = { verb: entry.verb, use, head, group, base: entry.use === 'base' }
  return cueChunk({ sentence: sentence.index, from, to, start: items[from]?.start ?? head.start, end }, cue)
}

/** The past form of most verbs is their participle too. */
const FORMS: Readonly<Record<VerbForm, VerbReading['form']>> = {
  base: 'base',
  third: 'third',
  past: 'past-or-participle',
  participle: 'participle',
  ing: 'ing',
}

function useOf({ voice, mood, perfect }: VerbGroup): CueUse {
  if (voice === 'passive') return 'passive'
  if (mood === 'gerund' && !perfect) return 'participle'
  return mood === 'infinitive' && !perfect ? 'infinitive' : 'finite'
}
