import type { Sentence } from '../../model/document.ts'
import { type Located, locate, type Span } from '../../model/span.ts'
import { type Needed, neededBy } from './gate.ts'
import { type Item, itemsOf, type Stretch } from './item.ts'
import { type FrequentWords, type Need, needsOf } from './needs.ts'
import { compile, type Program } from './program.ts'
import { type Hit, type Range, search } from './search.ts'
import { type Node, parse, type WordClass } from './syntax.ts'
import { enroll } from './vocabulary.ts'

export { type Item, type Stretch, sentenceHaving } from './item.ts'
export type { ItemReader, ItemTest, WordClass } from './syntax.ts'

/** A part of a match, or the whole: its words, and the items that it covers (none for a text pattern). */
export interface Capture extends Located {
  readonly items: readonly Item[]
}

/** Where a pattern matched, with its named groups; a group that took no part is absent. */
export interface Match extends Capture {
  readonly sentence: Sentence
  readonly groups: Readonly<Record<string, Capture | undefined>>
  /** The items of the whole sentence, and where among them the match begins and ends: its surroundings. */
  readonly around: readonly Item[]
  readonly from: number
  readonly to: number
}

/** What a rule looks for: over tokens or over text. Made by {@link tokens} and {@link text}. */
export interface Pattern {
  readonly over: 'tokens' | 'text'
  /** All that each match has words of, and where; what {@link waking} goes by. */
  readonly needs: (frequent: FrequentWords) => readonly Need[]
  /** What it needs among the plain words of a sentence, before stretches are made; what {@link gateOf} goes by. */
  readonly needed: (frequent: FrequentWords) => readonly Needed[]
  /** Whether a group of that name narrows what is found. */
  readonly extent: boolean
  /** @param range the items that a match may begin at, where the caller knows them. */
  readonly find: (view: View, range?: Range) => readonly Match[]
}

/** A sentence as patterns see it: its items are made once for all patterns. */
export interface View {
  readonly sentence: Sentence
  readonly items: readonly Item[]
}

/** Makes the view of a sentence, with stretches in place of the tokens that they cover. */
export function viewOf(sentence: Sentence, stretches: readonly Stretch[] = []): View {
  return { sentence, items: itemsOf(sentence, stretches) }
}

/**
 * A pattern over tokens, in the notation of {@link parse}; linear in the sentence.
 *
 * @example tokens('(?<count> @number) (?<victims> :people) were :killed', { people, killed })
 */
export function tokens(source: string, classes: Readonly<Record<string, WordClass>> = {}): Pattern {
  const node = parse(source, classes)
  enrollWords(node)
  // Most patterns are searched for in few articles: one that is not is not compiled
  let program: Program | null = null
  return {
    over: 'tokens',
    needs: (frequent) => needsOf(node, frequent),
    needed: (frequent) => neededBy(node, frequent),
    extent: source.includes('(?<extent>'),
    find: (view, range) => {
      program ??= compile(node)
      return findTokens(program, view, range)
    },
  }
}

/** Numbers the words of a pattern when it is made: what is known of a word is kept by its number. */
function enrollWords(node: Node): void {
  switch (node.type) {
    case 'word':
      for (const word of node.words) enroll(word)
      return
    case 'test':
      for (const word of node.words ?? []) enroll(word)
      return
    case 'phrase':
      for (const word of node.firsts) enroll(word)
      return
    case 'sequence':
    case 'either':
      for (const part of node.nodes) enrollWords(part)
      return
    case 'group':
    case 'repeat':
      enrollWords(node.node)
  }
}

const NO_MATCHES: readonly Match[] = []

function findTokens(program: Program, { sentence, items }: View, range?: Range): readonly Match[] {
  const hits = search(program, items, null, range)
  if (hits.length === 0) return NO_MATCHES
  return hits.map((hit) => new TokenMatch(sentence, items, program.groups, hit))
}

/** A capture over items; its words and items are cut out when they are first asked for, since most matches are read by a group or two. */
class TokenCapture implements Capture {
  readonly start: number
  readonly end: number
  readonly from: number
  readonly to: number
  readonly sentence: Sentence
  readonly around: readonly Item[]
  #items: readonly Item[] | null = null

  constructor(sentence: Sentence, around: readonly Item[], from: number, to: number) {
    this.sentence = sentence
    this.around = around
    this.from = from
    this.to = to
    this.start = around[from]?.start ?? sentence.start
    this.end = around[to - 1]?.end ?? this.start
  }

  get text(): string {
    return this.sentence.text.slice(this.start - this.sentence.start, this.end - this.sentence.start)
  }

  get items(): readonly Item[] {
    this.#items ??= this.around.slice(this.from, this.to)
    return this.#items
  }
}

class TokenMatch extends TokenCapture implements Match {
  readonly #names: readonly string[]
  readonly #slots: readonly number[]
  #groups: Match['groups'] | null = null

  constructor(sentence: Sentence, around: readonly Item[], names: readonly string[], { from, to, slots }: Hit) {
    super(sentence, around, from, to)
    this.#names = names
    this.#slots = slots
  }

  get groups(): Match['groups'] {
    if (this.#groups !== null) return this.#groups
    const groups: Record<string, Capture> = {}
    const names = this.#names
    const slots = this.#slots
    for (let i = 0; i < names.length; i++) {
      const start = slots[i * 2] ?? -1
      const end = slots[i * 2 + 1] ?? -1
      if (start >= 0 && end > start) groups[names[i] ?? ''] = new TokenCapture(this.sentence, this.around, start, end)
    }
    this.#groups = groups
    return groups
  }
}

/**
 * A pattern over the sentence's text, for what is written rather than worded: "12/03/2024", "3.30pm".
 *
 * The expression must be linear: bounded quantifiers, no nested ones, no two unbounded ones side by side. Its named groups
 * are the match's.
 *
 * @param needed sets of words (as tokens, lower case) and shapes of figures, of each of which a sentence must have one to be searched.
 * @example text(/\b(?<year>1[5-9]\d\d|20\d\d)s\b/gu, [FOUR_DIGITS])
 */
export function text(expression: RegExp, needed: Needed): Pattern {
  const global = new RegExp(expression.source, `${expression.flags.replace(/[gdy]/g, '')}gd`)
  return {
    over: 'text',
    needed: () => [needed],
    needs: () => needed.map((words) => ({ words, least: 0, most: Number.POSITIVE_INFINITY })),
    extent: expression.source.includes('(?<extent>'),
    find: ({ sentence, items }) => {
      const matches: Match[] = []
      if (sentence.text.search(expression) < 0) return matches // without the edges of groups, which take longer
      for (const found of sentence.text.matchAll(global)) {
        if (found[0] === '') continue
        const groups: Record<string, Capture> = {}
        for (const [name, edges] of Object.entries(found.indices?.groups ?? {})) {
          if (edges !== undefined) groups[name] = within(sentence, { start: edges[0], end: edges[1] })
        }
        const whole = within(sentence, { start: found.index, end: found.index + found[0].length })
        const from = items.findIndex((item) => item.end > whole.start)
        const to = items.findIndex((item) => item.start >= whole.end)
        matches.push({
          ...whole,
          sentence,
          groups,
          around: items,
          from: from < 0 ? items.length : from,
          to: to < 0 ? items.length : to,
        })
      }
      return matches
    },
  }
}

function within(sentence: Sentence, { start, end }: Span): Capture {
  return { ...locate(sentence.text, start, end), start: sentence.start + start, end: sentence.start + end, items: [] }
}
