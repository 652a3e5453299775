import type { Item } from './item.ts'
import type { ItemTest, Node, PhraseTest } from './syntax.ts'

type Instruction =
  | { readonly op: 'item'; readonly test: ItemTest; readonly words: ReadonlySet<string> | null }
  | { readonly op: 'phrase'; readonly lengths: PhraseTest; readonly firsts: ReadonlySet<string> }
  | { readonly op: 'edge'; readonly at: 'start' | 'end' }
  | { readonly op: 'split'; readonly first: number; readonly second: number }
  | { readonly op: 'save'; readonly slot: number }
  | { readonly op: 'match' }

/** A compiled pattern. */
export interface Program {
  readonly code: readonly Instruction[]
  readonly groups: readonly string[]
  /** Whether a match may begin at an item: false spares the search there. */
  readonly opens: (item: Item) => boolean
  /** How many items a match covers at most; infinite where a repetition has no bound. */
  readonly longest: number
}

/** Items between which every match begins: nothing is looked for outside. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** Where a program matched: indices of items, half-open; slots hold the groups' edges, -1 where a group took no part. */
export interface Hit {
  readonly from: number
  readonly to: number
  readonly slots: readonly number[]
}

/** How often a repetition may be written out; a pattern that asks for more is a mistake. */
const MOST_COPIES = 40

export function compile(root: Node): Program {
  const code: Instruction[] = []
  const groups: string[] = []
  const emit = (node: Node): void => {
    switch (node.type) {
      case 'item':
        code.push({ op: 'item', test: node.test, words: node.words })
        return
      case 'phrase':
        code.push({ op: 'phrase', lengths: node.lengths, firsts: node.firsts })
        return
      case 'edge':
        code.push({ op: 'edge', at: node.at })
        return
      case 'sequence':
        for (const part of node.nodes) emit(part)
        return
      case 'group': {
        let index = groups.indexOf(node.name)
        if (index < 0) index = groups.push(node.name) - 1
        code.push({ op: 'save', slot: index * 2 })
        emit(node.node)
        code.push({ op: 'save', slot: index * 2 + 1 })
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
    const at = code.push({ op: 'split', first: 0, second: 0 }) - 1
    return (skip) => {
      code[at] = lazy ? { op: 'split', first: skip, second: at + 1 } : { op: 'split', first: at + 1, second: skip }
    }
  }
  const jump = (): ((to: number) => void) => {
    const at = code.push({ op: 'split', first: 0, second: 0 }) - 1
    return (to) => {
      code[at] = { op: 'split', first: to, second: to }
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
      code.push({ op: 'split', first: start, second: start })
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
  code.push({ op: 'match' })
  return { code, groups, opens: openingOf(code), longest: longestOf(root) }
}

function longestOf(node: Node): number {
  switch (node.type) {
    case 'item':
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

/**
 * Whether a match may begin at an item: whether any of the tests that can come first holds there.
 *
 * Asked for every item of a sentence, so that the words among the tests are put into one set.
 */
function openingOf(code: readonly Instruction[]): Program['opens'] {
  const words = new Set<string>()
  const tests: ItemTest[] = []
  let anywhere = false
  const seen = new Set<number>()
  const visit = (pc: number): void => {
    const instruction = code[pc]
    if (seen.has(pc) || instruction === undefined) return
    seen.add(pc)
    switch (instruction.op) {
      case 'item':
        if (instruction.words === null) tests.push(instruction.test)
        else for (const word of instruction.words) words.add(word)
        return
      case 'phrase':
        for (const word of instruction.firsts) words.add(word)
        return
      case 'split':
        visit(instruction.first)
        visit(instruction.second)
        return
      case 'match':
        anywhere = true
        return
      default:
        visit(pc + 1)
    }
  }
  visit(0)
  if (anywhere) return () => true
  return (item) => {
    if (item.label === null && words.has(item.lower)) return true
    for (const test of tests) if (test(item)) return true
    return false
  }
}

/**
 * Finds the program's matches from left to right, none overlapping, by backtracking that never tries a state twice.
 *
 * A state (instruction, position) that failed once fails whatever the start, so that all starts share one memory of them and
 * the steps are at most `code.length * (items.length + 1)` a match: linear in the sentence.
 *
 * @param steps counts the states tried, for tests of that bound.
 */
export function search(
  { code, groups, opens }: Program,
  items: readonly Item[],
  steps = { count: 0 },
  { from: least, to: end }: Range = { from: 0, to: items.length },
): readonly Hit[] {
  const first = nextOpening(opens, items, least, end)
  if (first === end) return NO_HITS // as most patterns do in most sentences: they cost no more than this
  const hits: Hit[] = []
  const width = code.length
  const memory = takeMemory(width * (items.length + 1))
  const slots: number[] = new Array<number>(groups.length * 2).fill(-1)
  const stack: number[] = []
  for (let from = first; from < end; ) {
    slots.fill(-1)
    const to = run(from)
    if (to > from) {
      hits.push({ from, to, slots: [...slots] })
      memory.tried.fill(0, to * width, (to + 1) * width)
    }
    from = nextOpening(opens, items, Math.max(to, from + 1), end)
  }
  memory.busy = false
  return hits

  function run(start: number): number {
    const { tried, stamp } = memory
    stack.length = 0
    stack.push(0, start)
    while (stack.length > 0) {
      let position = stack.pop() ?? 0
      let pc = stack.pop() ?? 0
      if (pc < 0) {
        slots[-pc - 1] = position // what a group's edge was before the branch that failed
        continue
      }
      for (;;) {
        const state = position * width + pc
        if (tried[state] === stamp) break
        tried[state] = stamp
        steps.count++
        const instruction = code[pc]
        if (instruction === undefined) break
        if (instruction.op === 'match') return position
        if (instruction.op === 'item') {
          const item = items[position]
          if (item === undefined || !instruction.test(item)) break
          position++
          pc++
        } else if (instruction.op === 'phrase') {
          const lengths = instruction.lengths(items, position)
          pc++
          for (let n = lengths.length - 1; n > 0; n--) stack.push(pc, position + (lengths[n] ?? 0))
          if (lengths[0] === undefined) break
          position += lengths[0]
        } else if (instruction.op === 'edge') {
          if (position !== (instruction.at === 'start' ? 0 : items.length)) break
          pc++
        } else if (instruction.op === 'save') {
          stack.push(-instruction.slot - 1, slots[instruction.slot] ?? -1)
          slots[instruction.slot] = position
          pc++
        } else {
          if (instruction.second !== instruction.first) stack.push(instruction.second, position)
          pc = instruction.first
        }
      }
    }
    return -1
  }
}

const NO_HITS: readonly Hit[] = []

/** The first item from this one on at which a match may begin; `end` when there is none before it. */
function nextOpening(opens: Program['opens'], items: readonly Item[], from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const item = items[at]
    if (item !== undefined && opens(item)) return at
  }
  return end
}

/** Which states a search has tried: those that bear its stamp. One memory serves all, since most searches take microseconds. */
interface Memory {
  tried: Uint32Array
  stamp: number
  busy: boolean
}

const shared: Memory = { tried: new Uint32Array(1 << 14), stamp: 0, busy: false }
/** A memory of more states than this is not kept for the next search. */
const LARGEST_KEPT = 1 << 20

function takeMemory(states: number): Memory {
  // A search within a test of another one, or in a sentence out of all proportion, gets a memory of its own.
  if (shared.busy || states > LARGEST_KEPT) return { tried: new Uint32Array(states), stamp: 1, busy: true }
  if (states > shared.tried.length) shared.tried = new Uint32Array(states * 2)
  if (shared.stamp === 0xffffffff) {
    shared.tried.fill(0)
    shared.stamp = 0
  }
  shared.stamp++
  shared.busy = true
  return shared
}
