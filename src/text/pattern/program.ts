import type { ItemTest, Node, PhraseTest } from './syntax.ts'
import { type NumberSet, numberSet } from './vocabulary.ts'

/** What an instruction does; numbers, since the search switches on them in its innermost loop. */
export const OP = { word: 0, any: 1, test: 2, phrase: 3, start: 4, end: 5, split: 6, save: 7, match: 8 } as const
type Op = (typeof OP)[keyof typeof OP]

/** One step of a program. All have the same fields, whatever they do, which keeps the search quick. */
export interface Instruction {
  readonly op: Op
  /** Of `word` and `phrase`: the numbers of the words that may come; of `test` too, where it takes chunks of one label. */
  readonly words: NumberSet
  readonly test: ItemTest
  readonly lengths: PhraseTest
  /** Of `split`: where to go first, and where when that fails. */
  readonly first: number
  readonly second: number
  /** Of `split`: the words that the first way and the second begin with; null where something else may come. */
  readonly firstWords: NumberSet | null
  readonly secondWords: NumberSet | null
  /** Of `save`: the group's edge. */
  readonly slot: number
}

/** A compiled pattern. */
export interface Program {
  readonly code: readonly Instruction[]
  readonly groups: readonly string[]
  readonly opening: Opening
  /** How many items a match covers at most; infinite where a repetition has no bound. */
  readonly longest: number
}

/** Where a match may begin: at one of these words, or where a test holds. */
export interface Opening {
  readonly anywhere: boolean
  readonly words: NumberSet
  readonly tests: readonly ItemTest[]
}

/** How often a repetition may be written out; a pattern that asks for more is a mistake. */
const MOST_COPIES = 40

const NO_WORDS: NumberSet = new Uint32Array(1)
const NOTHING: Instruction = {
  op: OP.match,
  words: NO_WORDS,
  test: () => false,
  lengths: () => [],
  first: 0,
  second: 0,
  firstWords: null,
  secondWords: null,
  slot: 0,
}

export function compile(root: Node): Program {
  const code: Instruction[] = []
  const groups: string[] = []
  const push = (own: Partial<Instruction>): number => code.push({ ...NOTHING, ...own })
  const emit = (node: Node): void => {
    switch (node.type) {
      case 'word':
        push({ op: OP.word, words: setOf(node.words) })
        return
      case 'any':
        push({ op: OP.any })
        return
      case 'test':
        push({ op: OP.test, test: node.test, words: node.words === null ? NO_WORDS : setOf(node.words) })
        return
      case 'phrase':
        push({ op: OP.phrase, words: setOf(node.firsts), lengths: node.lengths })
        return
      case 'edge':
        push({ op: node.at === 'start' ? OP.start : OP.end })
        return
      case 'sequence':
        for (const part of node.nodes) emit(part)
        return
      case 'group': {
        let index = groups.indexOf(node.name)
        if (index < 0) index = groups.push(node.name) - 1
        push({ op: OP.save, slot: index * 2 })
        emit(node.node)
        push({ op: OP.save, slot: index * 2 + 1 })
        return
      }
      case 'either':
        either(node.nodes)
        return
      case 'repeat':
        repeat(node)
    }
  }
  const split = (lazy: boolean): ((skip: number) => void) => {
    const at = push({ op: OP.split }) - 1
    return (skip) => {
      code[at] = { ...NOTHING, op: OP.split, first: lazy ? skip : at + 1, second: lazy ? at + 1 : skip }
    }
  }
  const jump = (): ((to: number) => void) => {
    const at = push({ op: OP.split }) - 1
    return (to) => {
      code[at] = { ...NOTHING, op: OP.split, first: to, second: to }
    }
  }
  const either = (nodes: readonly Node[]): void => {
    const jumps: ((to: number) => void)[] = []
    nodes.forEach((node, i) => {
      const skip = i < nodes.length - 1 ? split(false) : null
      emit(node)
      if (skip === null) return
      jumps.push(jump())
      skip(code.length)
    })
    for (const land of jumps) land(code.length)
  }
  const repeat = ({ node, min, max, lazy }: Extract<Node, { type: 'repeat' }>): void => {
    if (min > MOST_COPIES || (max !== Number.POSITIVE_INFINITY && max > MOST_COPIES)) {
      throw new RangeError(`Expected a repetition of at most ${MOST_COPIES}, got {${min},${max}}`)
    }
    for (let i = 0; i < min; i++) emit(node)
    if (max === Number.POSITIVE_INFINITY) {
      const start = code.length
      const skip = split(lazy)
      emit(node)
      push({ op: OP.split, first: start, second: start })
      skip(code.length)
      return
    }
    const skips: ((to: number) => void)[] = []
    for (let i = min; i < max; i++) {
      skips.push(split(lazy))
      emit(node)
    }
    for (const skip of skips) skip(code.length)
  }
  emit(root)
  push({ op: OP.match })
  return { code: signposted(code), groups, opening: openingOf(code), longest: longestOf(root) }
}

/** Whether an instruction takes an item only by its number, or by a test besides. */
function takesWords({ op, words }: Instruction): boolean {
  return op === OP.word || op === OP.phrase || (op === OP.test && words !== NO_WORDS)
}

/** Says at every fork which words its ways begin with, so that most ways that fail are not gone. */
function signposted(code: readonly Instruction[]): readonly Instruction[] {
  const wordsAt = (pc: number): NumberSet | null => {
    for (let at = pc; ; ) {
      const instruction = code[at]
      if (instruction === undefined) return null
      if (takesWords(instruction)) return instruction.words
      if (instruction.op !== OP.save) return null
      at++
    }
  }
  return code.map((instruction) => {
    const { op, first, second } = instruction
    if (op !== OP.split || first === second) return instruction
    return { ...instruction, firstWords: wordsAt(first), secondWords: wordsAt(second) }
  })
}

const sets = new WeakMap<ReadonlySet<string>, NumberSet>()

/** The same for the words of a pattern itself, of which few stand in a set and many stand in several patterns. */
const smallSets = new Map<string, NumberSet>()
const FEW = 12

/** The numbers of a set of words; one for each lexicon and for the same few words, however many patterns name them. */
function setOf(words: ReadonlySet<string>): NumberSet {
  const key = words.size > FEW ? null : [...words].sort().join(' ')
  let numbers = key === null ? sets.get(words) : smallSets.get(key)
  if (numbers === undefined) {
    numbers = numberSet(words)
    if (key === null) sets.set(words, numbers)
    else smallSets.set(key, numbers)
  }
  return numbers
}

function longestOf(node: Node): number {
  switch (node.type) {
    case 'word':
    case 'any':
    case 'test':
      return 1
    case 'phrase':
      return node.longest
    case 'edge':
      return 0
    case 'group':
      return longestOf(node.node)
    case 'repeat': {
      const each = longestOf(node.node)
      return each === 0 ? 0 : each * node.max
    }
    case 'either':
      return Math.max(0, ...node.nodes.map(longestOf))
    case 'sequence':
      return node.nodes.reduce((sum, part) => sum + longestOf(part), 0)
  }
}

/** Where a match may begin, asked for every item of a sentence: all words that can come first as one set, and the tests. */
function openingOf(code: readonly Instruction[]): Opening {
  const words: NumberSet[] = []
  const tests: ItemTest[] = []
  let anywhere = false
  const seen = new Set<number>()
  const visit = (pc: number): void => {
    const instruction = code[pc]
    if (seen.has(pc) || instruction === undefined) return
    seen.add(pc)
    switch (instruction.op) {
      case OP.word:
      case OP.phrase:
        words.push(instruction.words)
        return
      case OP.test:
        if (takesWords(instruction)) words.push(instruction.words)
        else tests.push(instruction.test)
        return
      case OP.split:
        visit(instruction.first)
        visit(instruction.second)
        return
      case OP.any:
      case OP.match:
        anywhere = true
        return
      default:
        visit(pc + 1)
    }
  }
  visit(0)
  return { anywhere, words: union(words), tests }
}

function union(sets: readonly NumberSet[]): NumberSet {
  const [only] = sets
  if (only !== undefined && sets.length === 1) return only
  const all = new Uint32Array(Math.max(1, ...sets.map((set) => set.length)))
  for (const set of sets) for (const [i, bits] of set.entries()) all[i] = (all[i] ?? 0) | bits
  return all
}
