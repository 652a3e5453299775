import { readFileSync } from 'node:fs'
import { dataFile } from '../shipped/data.ts'

/** A regular expression that the build took from the model. */
export type Expression = readonly [source: string, flags: string]

/** What the build takes out of wink-nlp's English model (`scripts/tagger-data.ts`), besides its words. Tags are numbers: places in `tags`. */
export interface TaggerData {
  readonly tags: readonly string[]
  /** What words are, each kind once: its piece (`piece.ts`), and the tag of its own spelling. */
  readonly kinds: readonly (readonly [piece: number, own: number])[]
  /** Sets of tags, as bits: which a word can have. */
  readonly can: readonly number[]
  /** Words beyond Latin-1, with their kinds. */
  readonly others: Readonly<Record<string, number>>
  /** Pieces that a word stands for: "gonna" for two. */
  readonly contractions: Readonly<Record<string, readonly number[]>>
  /** Tags that a word which is not known is given by its last or first letters. */
  readonly endings: Readonly<Record<string, number>>
  readonly beginnings: Readonly<Record<string, number>>
  /** Tags by category, of what is not known; 0 where its capitals tell. */
  readonly byCategory: readonly number[]
  /** Expressions that tell the category of a whole token. */
  readonly categories: readonly (readonly [...Expression, category: number])[]
  /** Expressions that cut what is of no category, each of what those before it left over. */
  readonly cuts: readonly (readonly [...Expression, category: number])[]
  /** A mark at the end, at the beginning, at both. */
  readonly edges: readonly Expression[]
  readonly machines: readonly MachineData[]
}

/** A machine that looks for sequences of events, which are tags, hints and the end. */
export interface MachineData {
  readonly events: number
  /** For each state: event, next state, and so on. */
  readonly next: readonly (readonly number[])[]
  /** For each state the one to end in when it goes no further; 0 in none. */
  readonly otherwise: readonly number[]
  /** For each state in which a sequence ends, how many events after its first the token stands whose tag it corrects, and to what: a negative tag whatever the word can be. */
  readonly ends: Readonly<Record<number, readonly [after: number, tag: number]>>
}

let words: string | null = null

/** The lines of the words, in order of code units. */
export function taggerWords(): string {
  words ??= readFileSync(dataFile('tagger-words.txt', 'npm run build:code'), 'latin1')
  return words
}

let data: TaggerData | null = null

export function taggerData(): TaggerData {
  data ??= JSON.parse(readFileSync(dataFile('tagger.json', 'npm run build:code'), 'utf8')) as TaggerData
  return data
}
