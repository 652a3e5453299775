import type { Item } from './item.ts'
import type { ItemTest, Node, PhraseTest } from './syntax.ts'

type Instruction =
  | { readonly op: 'item'; readonly test: ItemTest }
  | { readonly op: 'phrase'; readonly lengths: PhraseTest }
  | { readonly op: 'edge'; readonly at: 'start' | 'end' }
  | { readonly op: 'split'; readonly first: number; readonly second: number }
  | { readonly op: 'save'; readonly slot: number }
  | { readonly op: 'match' }

/** A compiled pattern. */
export interface Program {
  readonly code: readonly Instruction[]
  readonly groups: readonly string[]
  /** Whether a match may begin at an item: false spares the search there. */
  readonly opens: (items: readonly Item[], at: number) => boolean
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
        code.push({ op: 'item', test: node.test })
        return
      case 'phrase':
        code.push({ op: 'phrase', lengths: node.lengths })
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
  return { code, groups, opens: openingOf(code) }
}

/** What every match begins with, where that is one item or phrase. */
function openingOf(code: readonly Instruction[]): Program['opens'] {
  const first = code.find(({ op }) => op !== 'save')
  if (first?.op === 'phrase') return (items, at) => first.lengths(items, at).length > 0
  if (first?.op !== 'item') return () => true
  return (items, at) => {
    const item = items[at]
    return item !== undefined && first.test(item)
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
export function search({ code, groups, opens }: Program, items: readonly Item[], steps = { count: 0 }): Hit[] {
  const hits: Hit[] = []
  const width = code.length
  let tried: Uint8Array | null = null
  const slots: number[] = new Array<number>(groups.length * 2).fill(-1)
  const stack: number[] = []
  for (let from = 0; from < items.length; ) {
    if (!opens(items, from)) {
      from++
      continue
    }
    slots.fill(-1)
    tried ??= new Uint8Array(width * (items.length + 1))
    const to = run(from, tried)
    if (to < 0 || to === from) {
      from++
      continue
    }
    hits.push({ from, to, slots: [...slots] })
    tried.fill(0, to * width, (to + 1) * width)
    from = to
  }
  return hits

  function run(start: number, tried: Uint8Array): number {
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
        if (tried[state] === 1) break
        tried[state] = 1
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
