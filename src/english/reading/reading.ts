import type { Sentence } from '../../model/document.ts'
import { type Apposition, appositionsOf } from './appositions.ts'
import type { Chunk, ChunkType, Range } from './chunk.ts'
import type { Clause } from './clause.ts'
import { clausesOf } from './clauses.ts'
import { chunk } from './make-chunk.ts'
import { pronounChunk, readNounPhrase } from './noun-phrase.ts'
import type { Tag } from './tag.ts'
import { type Tagged, tagged } from './tags.ts'
import { readVerbGroup } from './verb-group.ts'

export type { Apposition } from './appositions.ts'
export type { Chunk, ChunkType, Determiner, NameReading, NounPhrase, Range, VerbGroup } from './chunk.ts'
export type { Clause, ClauseKind, PrepositionalPhrase } from './clause.ts'

/** A sentence longer than this, in tokens, is a table or an attack: its words stay single, and it has no clauses. */
const MOST_TOKENS = 600

/**
 * One reading of a sentence, which all stages share.
 *
 * What it says is what the words allow, and where they allow more than one thing a chunk or a clause says so (`sure`): a wrong tree
 * is worse than none.
 */
class Reading {
  readonly sentence: Sentence
  /** Every token once, in text order. */
  readonly chunks: readonly Chunk[]
  #clauses: readonly Clause[] | null = null
  #appositions: readonly Apposition[] | null = null
  #at: Uint16Array | null = null

  constructor(sentence: Sentence, chunks: readonly Chunk[]) {
    this.sentence = sentence
    this.chunks = chunks
  }

  /** Its clauses in the order of their verbs; worked out when they are first asked for. */
  get clauses(): readonly Clause[] {
    this.#clauses ??= this.sentence.tokens.length > MOST_TOKENS ? [] : clausesOf(this.chunks)
    return this.#clauses
  }

  /** The noun phrases that mean the same as one before them, in text order; worked out when they are first asked for. */
  get appositions(): readonly Apposition[] {
    this.#appositions ??= appositionsOf(this.chunks)
    return this.#appositions
  }

  /** The chunk that covers a token, by the token's index. */
  chunkAt(token: number): Chunk | null {
    this.#at ??= this.#indices()
    const at = this.#at[token]
    return at === undefined ? null : (this.chunks[at] ?? null)
  }

  #indices(): Uint16Array {
    const at = new Uint16Array(this.sentence.tokens.length)
    for (const [c, { from, to }] of this.chunks.entries()) at.fill(c, from, to)
    return at
  }
}

const readings = new WeakMap<Sentence, Reading>()

/**
 * Reads a sentence: once, when it is first asked for, in time linear in its length.
 *
 * @example readSentence(sentence of 'Two soldiers were killed in Leeds.').chunks.map(({ type }) => type)
 * // ['noun', 'verb', 'preposition', 'name', 'mark']
 */
export function readSentence(sentence: Sentence): Reading {
  let reading = readings.get(sentence)
  if (reading === undefined) {
    reading = new Reading(
      sentence,
      sentence.tokens.length > MOST_TOKENS ? single(sentence) : chunksOf(tagged(sentence)),
    )
    readings.set(sentence, reading)
  }
  return reading
}

/** What was found in a sentence by others and stands in it as one chunk each, by its tokens: dates, quotations. */
type Given = Range & { readonly type: 'date' | 'quotation' }

/**
 * Reads a sentence with what is known of it; it is not kept, since other callers may know something else.
 *
 * @param given in text order; they do not overlap
 */
export function readSentenceWith(sentence: Sentence, given: readonly Given[]): Reading {
  if (given.length === 0) return readSentence(sentence)
  return new Reading(sentence, chunksOf(tagged(sentence), given))
}

function single({ index, tokens }: Sentence): Chunk[] {
  return tokens.map((_, i) => chunk({ tokens, sentence: index }, 'other', i, i + 1, null, false))
}

function chunksOf(words: Tagged, given: readonly Given[] = []): Chunk[] {
  const { tokens } = words
  const chunks: Chunk[] = []
  let g = 0
  for (let i = 0; i < tokens.length; ) {
    while ((given[g]?.to ?? Number.POSITIVE_INFINITY) <= i) g++
    const known = given[g]
    const next =
      known !== undefined && known.from <= i ? chunk(words, known.type, i, known.to, null, true) : chunkAt(words, i)
    chunks.push(next)
    i = next.to
  }
  return chunks
}

function chunkAt(words: Tagged, at: number): Chunk {
  const tag = words.tags[at] ?? 'other'
  const read = opensVerb(tag, words.tags, at)
    ? readVerbGroup(words, at)
    : opensNominal(tag)
      ? readNominal(words, at, tag)
      : null
  return read ?? chunk(words, TYPES[tag], at, at + 1, null, !words.titleCase || tag === 'mark')
}

function readNominal(words: Tagged, at: number, tag: Tag): Chunk | null {
  return tag === 'pronoun' || tag === 'expletive' ? pronounChunk(words, at) : readNounPhrase(words, at)
}

function opensVerb(tag: Tag, tags: readonly Tag[], at: number): boolean {
  switch (tag) {
    case 'auxiliary':
    case 'verb':
    case 'past':
    case 'participle':
    case 'gerund':
    case 'infinitive':
    case 'negation':
      return true
    case 'adverb':
      return (
        tags[at + 1] === 'auxiliary' ||
        tags[at + 1] === 'verb' ||
        tags[at + 1] === 'past' ||
        tags[at + 1] === 'participle'
      )
    default:
      return false
  }
}

function opensNominal(tag: Tag): boolean {
  switch (tag) {
    case 'article':
    case 'demonstrative':
    case 'possessive':
    case 'quantifier':
    case 'number':
    case 'pronoun':
    case 'expletive':
    case 'noun':
    case 'name':
    case 'adjective':
    case 'adverb':
    case 'preposition':
      return true
    default:
      return false
  }
}

/** What a word alone is. */
const TYPES: Readonly<Record<Tag, ChunkType>> = {
  article: 'other',
  demonstrative: 'pronoun',
  possessive: 'other',
  quantifier: 'other',
  number: 'other',
  genitive: 'other',
  pronoun: 'pronoun',
  expletive: 'pronoun',
  relative: 'relative',
  preposition: 'preposition',
  coordinator: 'coordinator',
  subordinator: 'subordinator',
  infinitive: 'other',
  auxiliary: 'other',
  negation: 'adverb',
  adverb: 'adverb',
  particle: 'adverb',
  adjective: 'adjective',
  noun: 'other',
  name: 'other',
  verb: 'other',
  past: 'other',
  participle: 'other',
  gerund: 'other',
  hyphen: 'other',
  mark: 'mark',
  other: 'other',
}
