import { wordsOf } from '../phrases.ts'
import type { Item } from './item.ts'
import { enroll } from './vocabulary.ts'

/** Whether one item is what a place of the pattern asks for. */
export interface ItemTest {
  (item: Item): boolean
  /** Words, labels of stretches as `@label` and shapes of figures, of which each item that it takes is one; absent where that is not known. */
  readonly wokenBy?: ReadonlySet<string>
  /** The same of the plain words that a stretch stands for, before it was made. */
  readonly within?: ReadonlySet<string>
}

/** How many items each phrase of a class covers that stands at an item, the longest first. */
export type PhraseTest = (items: readonly Item[], at: number) => readonly number[]

/** Reads what stands at an item, as rules of other kinds read it too; it says how many items that covers, none where it says nothing. */
export interface ItemReader {
  readonly lengths: PhraseTest
  /** The most items that it covers. */
  readonly longest: number
}

/** What `:name` stands for in a pattern: a set of words in lower case, a test, or a reader. Phrases in a set match token by token. */
export type WordClass = ReadonlySet<string> | ItemTest | ItemReader

/** A pattern as a tree, before it is compiled. */
export type Node =
  | { readonly type: 'any' }
  /** One of these words, or a stretch of a label, written `@label`. */
  | { readonly type: 'word'; readonly words: ReadonlySet<string> }
  /** An item that the test takes, of the label where there is one. */
  | {
      readonly type: 'test'
      readonly test: ItemTest
      readonly words: ReadonlySet<string> | null
      readonly within: ReadonlySet<string> | null
    }
  | {
      readonly type: 'phrase'
      readonly lengths: PhraseTest
      readonly phrases: readonly (readonly string[])[]
      readonly firsts: ReadonlySet<string>
      /** How many items its longest phrase covers. */
      readonly longest: number
    }
  | ({ readonly type: 'read' } & ItemReader)
  | { readonly type: 'edge'; readonly at: 'start' | 'end' }
  | { readonly type: 'sequence'; readonly nodes: readonly Node[] }
  | { readonly type: 'either'; readonly nodes: readonly Node[] }
  | { readonly type: 'repeat'; readonly node: Node; readonly min: number; readonly max: number; readonly lazy: boolean }
  | { readonly type: 'group'; readonly name: string; readonly node: Node }

const LEXEME = /\s+|\(\?<([a-zA-Z]+)>|\(|\)|\||\{(\d+),(\d*)\}\??|[?*+]\??|\\(\S)|([^\s()|?*+{\\]+)/uy

/**
 * Reads the notation of token patterns.
 *
 * - `killed` a word in lower case; `\.` a mark that the notation uses itself
 * - `:victim` a word class; `#VERB` a part of speech; `@number` a stretch; `_` any item; `^` `$` the sentence's edges
 * - `( | )` alternatives, `(?<name> )` a named group, `? * + {m,n}` repetition, with `?` after it lazy
 *
 * @throws {SyntaxError} on a pattern that is not well formed, or a class that is not given: a mistake in a rule, met when it is loaded.
 */
export function parse(source: string, classes: Readonly<Record<string, WordClass>>): Node {
  let at = 0
  const fail = (what: string): never => {
    throw new SyntaxError(`${what} at ${at} of the pattern ${JSON.stringify(source)}`)
  }
  const next = (): RegExpExecArray | null => {
    LEXEME.lastIndex = at
    const match = at < source.length ? LEXEME.exec(source) : null
    if (match === null && at < source.length) fail('Unexpected character')
    return match
  }
  const sequence = (depth: number): Node => {
    const branches: Node[][] = [[]]
    for (let lexeme = next(); lexeme !== null; lexeme = next()) {
      const text = lexeme[0]
      const branch = branches[branches.length - 1] ?? []
      if (text === ')') {
        if (depth === 0) fail('Unexpected )')
        break
      }
      at += text.length
      if (text.trim() === '') continue
      if (text === '|') branches.push([])
      else if (text.startsWith('(')) {
        const inner = sequence(depth + 1)
        if (source[at] !== ')') fail('Expected )')
        at++
        branch.push(lexeme[1] === undefined ? inner : { type: 'group', name: lexeme[1], node: inner })
      } else if (lexeme[4] !== undefined || lexeme[5] !== undefined) {
        branch.push(lexeme[4] !== undefined ? word(lexeme[4]) : atom(lexeme[5] ?? '', classes, fail))
      } else {
        const node = branch.pop() ?? fail('Nothing to repeat')
        const lazy = text.length > 1 && text.endsWith('?')
        const [min, max] = bounds(text, lexeme)
        branch.push({ type: 'repeat', node, min, max, lazy })
      }
    }
    const nodes = branches.map(
      (branch): Node => (branch.length === 1 && branch[0]) || { type: 'sequence', nodes: branch },
    )
    return nodes.length === 1 && nodes[0] !== undefined ? nodes[0] : either(nodes)
  }
  return sequence(0)
}

/** Alternatives; single words are one set, since no order among them tells. */
function either(nodes: readonly Node[]): Node {
  const words = new Set<string>()
  for (const node of nodes) {
    if (node.type !== 'word') return { type: 'either', nodes }
    for (const word of node.words) words.add(word)
  }
  return { type: 'word', words }
}

/** How often a repetition may be written out; a pattern that asks for more is a mistake. */
const MOST_COPIES = 40

function bounds(text: string, lexeme: RegExpExecArray): readonly [number, number] {
  if (text.startsWith('{')) {
    const [min, max] = [Number(lexeme[2]), lexeme[3] ? Number(lexeme[3]) : Number.POSITIVE_INFINITY]
    if (Math.max(min, lexeme[3] ? max : 0) > MOST_COPIES)
      throw new RangeError(`Expected a repetition of at most ${MOST_COPIES}, got ${text}`)
    return [min, max]
  }
  return [text.startsWith('+') ? 1 : 0, text.startsWith('?') ? 1 : Number.POSITIVE_INFINITY]
}

function atom(text: string, classes: Readonly<Record<string, WordClass>>, fail: (what: string) => never): Node {
  if (text === '_') return { type: 'any' }
  if (text === '^' || text === '$') return { type: 'edge', at: text === '^' ? 'start' : 'end' }
  const name = text.slice(1)
  if (text.startsWith('#') && name !== '')
    return { type: 'test', test: (item) => item.pos === name, words: null, within: null }
  if (text.startsWith('@') && name !== '') return word(text)
  if (!text.startsWith(':') || name === '') return word(text)
  const given = classes[name] ?? fail(`Unknown word class :${name}`)
  if (typeof given === 'function') return tested(given)
  return 'lengths' in given ? { type: 'read', ...given } : anyOf(given)
}

function tested(test: ItemTest): Node {
  const words = test.wokenBy ?? null
  return { type: 'test', test, words, within: test.within ?? words }
}

function word(text: string): Node {
  return { type: 'word', words: new Set([text]) }
}

const NO_LENGTHS: readonly number[] = []

/** A set of words and phrases as one test: a look-up by the first word, however many there are. */
function anyOf(given: ReadonlySet<string>): Node {
  let node = known.get(given)
  if (node === undefined) {
    node = hasPhrase(given) ? phraseNode(given) : { type: 'word', words: given }
    known.set(given, node)
  }
  return node
}

/** Many patterns name the same list. */
const known = new WeakMap<ReadonlySet<string>, Node>()

function phraseNode(given: ReadonlySet<string>): Node {
  const all = Array.from(given, wordsOf)
  const byFirst = new Map<string, (readonly string[])[]>()
  for (const parts of all) {
    const [first = ''] = parts
    const phrases = byFirst.get(first)
    if (phrases === undefined) byFirst.set(first, [parts])
    else phrases.push(parts)
  }
  const byNumber = new Map<number, readonly (readonly string[])[]>()
  for (const [first, phrases] of byFirst)
    byNumber.set(
      enroll(first),
      phrases.sort((a, b) => b.length - a.length),
    )
  const lengths: PhraseTest = (items, at) => {
    const phrases = byNumber.get(items[at]?.word ?? 0)
    if (phrases === undefined) return NO_LENGTHS
    let found: number[] | null = null
    for (const parts of phrases) {
      if (!stand(parts, items, at)) continue
      if (found === null) found = [parts.length]
      else found.push(parts.length)
    }
    return found ?? NO_LENGTHS
  }
  const longest = all.reduce((most, parts) => Math.max(most, parts.length), 0)
  return { type: 'phrase', lengths, phrases: all, firsts: new Set(byFirst.keys()), longest }
}

function stand(parts: readonly string[], items: readonly Item[], at: number): boolean {
  for (let n = 0; n < parts.length; n++) {
    const item = items[at + n]
    if (item === undefined || item.lower !== parts[n] || item.label !== null) return false
  }
  return true
}

function hasPhrase(given: ReadonlySet<string>): boolean {
  for (const entry of given) if (wordsOf(entry).length > 1) return true
  return false
}
