import { createRequire } from 'node:module'
import type { Expression, MachineData, TaggerData } from '../src/tagger/data.ts'
import { END, eventOf } from '../src/tagger/machine.ts'
import { type Piece, piece } from '../src/tagger/piece.ts'

/** wink-nlp's English model, as it is read here. */
interface Model {
  readonly core: () => Core
  readonly pos: () => { readonly machines: readonly string[] }
  readonly featureFn: (config: unknown) => {
    readonly pos: (
      word: string,
      category: number,
      lexicon: Pick<Lexicon, 'lookup' | 'posOf' | 'intrinsicSize'>,
    ) => number
  }
}

interface Core {
  readonly packing: {
    readonly size: number
    /** Of each property its word of the entry, its mask and its shift. */
    readonly layout: Readonly<Record<string, readonly [word: number, mask: number, shift: number, ...number[]]>>
    readonly config: unknown
  }
  readonly lexicon: Uint32Array
  readonly xpansions: Uint32Array
  readonly features: {
    readonly lexeme: { readonly list: readonly string[] }
    readonly posClusters: { readonly list: readonly ReadonlySet<number>[] }
  }
  readonly pos: { readonly list: readonly string[]; readonly hash: Readonly<Record<string, number>> }
  readonly tcat: { readonly hash: Readonly<Record<string, number>> }
  readonly trex: {
    readonly ltc: readonly Sorted[]
    readonly rtc: readonly Sorted[]
    readonly helpers: Readonly<Record<string, Expression>>
  }
}

type Sorted = readonly [...Expression, category: number]

interface Lexicon {
  readonly lookup: (word: string) => readonly number[]
  readonly posOf: (entry: number) => number
  readonly intrinsicSize: () => number
}

/** Endings and beginnings by which wink-nlp guesses the part of speech of a lower-case word that it does not have, the first that fits. */
const ENDINGS = {
  VERB: ['ing', 'ed'],
  ADV: ['ly'],
  ADJ: ['able', 'tish', 'like', 'ous', 'ful', 'ary', 'less', 'ier', 'est', 'fy', 'ky'],
  NOUN: ['es', 'er', 'or', 'ity', 'ion'],
  PROPN: ['llah', 'stan', 'gton', 'abad', 'land', 'pur', 'tnam'],
}
const BEGINNINGS = { ADJ: ['anti', 'post', 'non'], NOUN: ['cross'] }

/**
 * What the tagger knows, taken out of wink-nlp's English model: for each word its usual part of speech and those that it can have,
 * and the two machines that correct the usual ones by what stands around.
 *
 * @returns the words as lines in order of code units, and the rest
 */
export function taggerData(): { readonly words: string; readonly rest: TaggerData } {
  const model = createRequire(import.meta.url)('wink-eng-lite-web-model') as Model
  const core = model.core()
  const { list } = core.features.lexeme
  const kinds = new Kinds(core)
  const lines: string[] = []
  const others: Record<string, number> = {}
  const contractions: Record<string, number[]> = {}
  for (const [entry, word] of list.entries()) {
    const kind = kinds.of(entry)
    if (kinds.get(entry, 'isContraction') === 1) contractions[word] = kinds.expanded(entry)
    if (/^[!-\u00ff]+$/.test(word)) lines.push(`${word}\t${kind.toString(36).padStart(2, '0')}\n`)
    else others[word] = kind
  }
  const rest: TaggerData = {
    tags: core.pos.list,
    kinds: kinds.packed,
    can: core.features.posClusters.list.map((tags) => [...tags].reduce((bits, tag) => bits | (1 << tag), 0)),
    others,
    contractions,
    ...guessesOf(model, core),
    categories: core.trex.ltc,
    cuts: core.trex.rtc,
    edges: ['anyWithRP', 'anyWithLP', 'LPanyRP'].map((name) => {
      const [source, flags] = core.trex.helpers[name] ?? []
      if (source === undefined || flags === undefined) throw new Error(`Expected the expression ${name} in the model`)
      return [source, flags]
    }),
    machines: model.pos().machines.map(machineOf),
  }
  return { words: lines.sort((a, b) => (a < b ? -1 : 1)).join(''), rest }
}

/** The kinds that words are of, as of the model's entries. */
class Kinds {
  readonly packed: [piece: Piece, own: number][] = []
  readonly #core: Core
  readonly #places = new Map<string, number>()

  constructor(core: Core) {
    this.#core = core
  }

  get(entry: number, property: string): number {
    const { layout, size } = this.#core.packing
    const [word, mask, shift] = layout[property] ?? [0, 0, 0]
    return ((this.#core.lexicon[word + entry * size] ?? 0) & mask) >>> shift
  }

  /** The place of the kind of an entry. */
  of(entry: number): number {
    const own =
      this.get(entry, 'isContraction') === 1 ? (this.#core.xpansions[this.get(entry, 'lemma') & 0x3fff] ?? 0) : entry
    const kind = [
      piece(this.get(this.#spelled(entry), 'pos'), this.get(entry, 'posHint'), this.#can(entry)),
      this.get(own, 'pos'),
    ] as const
    const place = this.#places.get(kind.join()) ?? this.packed.push([...kind]) - 1
    this.#places.set(kind.join(), place)
    return place
  }

  /** What a contraction stands for: of each word its entry, that of its lower case, its lemma and its tag, which is certain. */
  expanded(entry: number): Piece[] {
    const at = this.get(entry, 'lemma')
    const words = this.#core.xpansions.subarray(at & 0x3fff, (at & 0x3fff) + ((at >>> 14) & 31))
    const pieces: Piece[] = []
    for (let w = 0; w < words.length; w += 4) {
      const [of = 0, lower = 0, , tag = 0] = words.subarray(w)
      if (tag === 0) throw new Error(`Expected a tag of each word of a contraction, found none of ${entry}`)
      pieces.push(piece(tag, this.get(of, 'posHint'), this.get(lower, 'lexemeCID'), true))
    }
    return pieces
  }

  /** The tags that a word can have are those of its lower case, in the usual spelling. */
  #can(entry: number): number {
    const spelled = this.#spelled(entry)
    return this.get(spelled === entry ? entry + this.get(entry, 'normal') : spelled, 'lexemeCID')
  }

  /** The entry of the usual spelling: "esthetic" of "aesthetic". */
  #spelled(entry: number): number {
    return this.get(entry, 'isSpellingMapped') === 1 ? this.get(entry, 'lemma') : entry
  }
}

/** The machine as the model writes it: what it is in, the state that each event leads to; what ends there, and where the token stands. */
function machineOf(written: string): MachineData {
  const [, , states, ends, marks] = JSON.parse(written) as [
    number,
    number,
    Record<string, Record<string, number>>,
    Record<string, string>,
    Record<string, readonly [number, number]>,
  ]
  const last = Math.max(...Object.keys(states).map(Number), ...Object.keys(ends).map(Number))
  const next: number[][] = Array.from({ length: last + 1 }, () => [])
  const otherwise = next.map(() => 0)
  let events = 0
  for (const [state, ways] of Object.entries(states))
    for (const [name, to] of Object.entries(ways)) {
      if (name === OTHERWISE) otherwise[Number(state)] = to
      const event = name === ENDS ? END : Number(name) >= HINTS ? eventOf(0, Number(name) - HINTS) : Number(name)
      if (name === OTHERWISE || Number.isNaN(event)) continue
      next[Number(state)]?.push(event, to)
      events = Math.max(events, event + 1)
    }
  return {
    events,
    next,
    otherwise,
    ends: Object.fromEntries(
      Object.entries(ends).map(([state, tag]) => {
        if (Number(tag) === 0) throw new Error('Expected each end to correct a tag')
        return [state, [marks[state]?.[0] ?? 0, Number(tag)]]
      }),
    ),
  }
}

const HINTS = 1_080_000
const ENDS = '2070000'
const OTHERWISE = '2070003'

/** How the model guesses, tried against what it does with each of its words and parts of them. */
function guessesOf(model: Model, core: Core): Pick<TaggerData, 'endings' | 'beginnings' | 'byCategory'> {
  const { pos } = model.featureFn(core.packing.config)
  const unknown: Lexicon = { lookup: () => [1], posOf: () => 0, intrinsicSize: () => 0 }
  const tagsOf = (lists: Readonly<Record<string, readonly string[]>>): Record<string, number> =>
    Object.fromEntries(
      Object.entries(lists).flatMap(([tag, parts]) => parts.map((part) => [part, core.pos.hash[tag] ?? 0])),
    )
  const endings = tagsOf(ENDINGS)
  const beginnings = tagsOf(BEGINNINGS)
  const { word = 1 } = core.tcat.hash
  for (const one of core.features.lexeme.list.filter((lexeme) => /^[a-z]{2,}$/.test(lexeme))) {
    const parts = [
      ...[4, 3, 2].map((n) => endings[one.slice(-n)]),
      ...[5, 4, 3, 2].map((n) => beginnings[one.slice(0, n)]),
    ]
    const guess = parts.find((tag) => tag !== undefined) ?? core.pos.hash['NOUN']
    if (guess !== pos(one, word, unknown)) throw new Error(`Expected the model to guess "${one}" as this script does`)
  }
  const byCategory = Object.values(core.tcat.hash).map((category) => {
    const small = category === word ? 0 : pos('q', category, unknown)
    return category === word || small !== pos('Qq', category, unknown) ? 0 : small
  })
  return { endings, beginnings, byCategory }
}
