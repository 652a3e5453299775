import type { Item } from './item.ts'
import { type Instruction, OP, type Opening, type Program } from './program.ts'
import { holds } from './vocabulary.ts'

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

const NO_HITS: readonly Hit[] = []

/**
 * Finds the program's matches from left to right, none overlapping, by backtracking that never tries a state twice.
 *
 * A state (instruction, position) that failed once fails whatever the start, so that all starts share one memory of them and
 * the steps are at most `code.length * (items.length + 1)` a match: linear in the sentence.
 *
 * @param steps counts the states tried, for tests of that bound.
 */
export function search(
  { code, groups, opening }: Program,
  items: readonly Item[],
  steps: { count: number } | null = null,
  { from: least, to: end }: Range = { from: 0, to: items.length },
): readonly Hit[] {
  const first = nextOpening(opening, items, least, end)
  if (first === end) return NO_HITS // as most patterns do in most sentences: they cost no more than this
  const hits: Hit[] = []
  const width = code.length
  const memory = takeMemory(width * (items.length + 1))
  const slots: number[] = []
  for (let slot = groups.length * 2; slot > 0; slot--) slots.push(-1)
  for (let from = first; from < end; ) {
    const to = matchFrom(code, items, from, memory, slots)
    if (to > from) {
      hits.push({ from, to, slots: slots.slice() })
      for (let state = to * width; state < (to + 1) * width; state++) memory.tried[state] = 0
    }
    for (let slot = 0; slot < slots.length; slot++) slots[slot] = -1
    from = nextOpening(opening, items, Math.max(to, from + 1), end)
  }
  if (steps !== null) steps.count += memory.steps
  memory.busy = false
  return hits
}

/** Where the match ends that begins at an item; -1 when none does. */
function matchFrom(
  code: readonly Instruction[],
  items: readonly Item[],
  start: number,
  memory: Memory,
  slots: number[],
): number {
  const { tried, stamp, stack } = memory
  const width = code.length
  let height = 0
  let steps = 0
  let position = start
  let pc = 0
  let end = -1
  for (;;) {
    const state = position * width + pc
    const instruction = code[pc]
    let failed = instruction === undefined || tried[state] === stamp
    if (!failed && instruction !== undefined) {
      tried[state] = stamp
      steps++
      switch (instruction.op) {
        case OP.word: {
          const item = items[position]
          if (item !== undefined && holds(instruction.words, item.word)) {
            position++
            pc++
          } else failed = true
          break
        }
        case OP.split: {
          const { first, second, firstWords, secondWords } = instruction
          const word = items[position]?.word ?? 0
          if (firstWords !== null && !holds(firstWords, word)) pc = second
          else {
            if (second !== first && (secondWords === null || holds(secondWords, word))) {
              stack[height++] = second
              stack[height++] = position
            }
            pc = first
          }
          break
        }
        case OP.test: {
          const item = items[position]
          if (item !== undefined && instruction.test(item)) {
            position++
            pc++
          } else failed = true
          break
        }
        case OP.any:
          if (position < items.length) {
            position++
            pc++
          } else failed = true
          break
        case OP.save:
          stack[height++] = -1 - instruction.slot // no -0, which would make a list of fractions of it
          stack[height++] = slots[instruction.slot] ?? -1
          slots[instruction.slot] = position
          pc++
          break
        case OP.phrase: {
          const item = items[position]
          const lengths =
            item !== undefined && holds(instruction.words, item.word)
              ? instruction.lengths(items, position)
              : NO_LENGTHS
          pc++
          for (let n = lengths.length - 1; n > 0; n--) {
            stack[height++] = pc
            stack[height++] = position + (lengths[n] ?? 0)
          }
          const longest = lengths[0]
          if (longest === undefined) failed = true
          else position += longest
          break
        }
        case OP.match:
          end = position
          break
        default:
          if (position === (instruction.op === OP.start ? 0 : items.length)) pc++
          else failed = true
      }
    }
    if (end >= 0) break
    if (!failed) continue
    // Back to the last branch, groups' edges on the way as they were before it
    for (pc = -1; pc < 0 && height > 0; ) {
      position = stack[--height] ?? 0
      pc = stack[--height] ?? 0
      if (pc < 0) slots[-1 - pc] = position
    }
    if (pc < 0) break
  }
  memory.steps += steps
  return end
}

const NO_LENGTHS: readonly number[] = []

/** The first item from this one on at which a match may begin; `end` when there is none before it. */
function nextOpening({ anywhere, words, tests }: Opening, items: readonly Item[], from: number, end: number): number {
  if (anywhere) return Math.min(from, end)
  for (let at = from; at < end; at++) {
    const item = items[at]
    if (item === undefined) continue
    if (holds(words, item.word)) return at
    for (let t = 0; t < tests.length; t++) if (tests[t]?.(item)) return at
  }
  return end
}

/** Which states a search has tried: those that bear its stamp. One memory serves all, since most searches take microseconds. */
interface Memory {
  tried: Uint32Array
  stamp: number
  readonly stack: number[]
  steps: number
  busy: boolean
}

const shared: Memory = { tried: new Uint32Array(1 << 14), stamp: 0, stack: [], steps: 0, busy: false }
/** A memory of more states than this is not kept for the next search. */
const LARGEST_KEPT = 1 << 20

function takeMemory(states: number): Memory {
  // A search within a test of another one, or in a sentence out of all proportion, gets a memory of its own.
  if (shared.busy || states > LARGEST_KEPT)
    return { tried: new Uint32Array(states), stamp: 1, stack: [], steps: 0, busy: true }
  if (states > shared.tried.length) shared.tried = new Uint32Array(states * 2)
  if (shared.stamp === 0xffffffff) {
    shared.tried.fill(0)
    shared.stamp = 0
  }
  shared.stamp++
  shared.steps = 0
  shared.busy = true
  return shared
}
