import { ANY_WORD, type Instruction, OP } from './instruction.ts'
import type { Item } from './item.ts'
import { type Memory, takeMemory } from './memory.ts'
import type { Opening } from './opening.ts'
import type { Program } from './program.ts'
import { holds, NO_WORDS, numbersOf } from './vocabulary.ts'

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
  const numbers = numbersOf(items)
  const first = nextOpening(opening, items, numbers, least, end)
  if (first === end) return NO_HITS // as most patterns do in most sentences: they cost no more than this
  const hits: Hit[] = []
  const width = code.length
  const memory = takeMemory(width * (items.length + 1))
  const { slots } = memory
  const edges = groups.length * 2
  while (slots.length < edges) slots.push(-1)
  for (let from = first; from < end; ) {
    const to = matchFrom(code, items, numbers, from, memory, slots)
    if (to > from) {
      hits.push({ from, to, slots: slots.slice(0, edges) })
      for (let state = to * width; state < (to + 1) * width; state++) memory.tried[state] = 0
    }
    for (let slot = 0; slot < edges; slot++) slots[slot] = -1
    from = nextOpening(opening, items, numbers, Math.max(to, from + 1), end)
  }
  if (steps !== null) steps.count += memory.steps
  memory.busy = false
  return hits
}

/** Where the match ends that begins at an item; -1 when none does. */
function matchFrom(
  code: readonly Instruction[],
  items: readonly Item[],
  numbers: readonly number[],
  start: number,
  memory: Memory,
  slots: number[],
): number {
  const { tried, stamp, stack } = memory
  const width = code.length
  const { length } = items
  let height = 0
  let steps = 0
  let position = start
  let pc = 0
  let end = -1
  for (;;) {
    const instruction = code[pc]
    let failed = instruction === undefined
    if (instruction?.joins) {
      const state = position * width + pc
      failed = tried[state] === stamp
      tried[state] = stamp
    }
    if (!failed && instruction !== undefined) {
      steps++
      switch (instruction.op) {
        case OP.word:
          if (position < length && holds(instruction.words, numbers[position] ?? 0)) {
            position++
            pc = instruction.next
          } else failed = true
          break
        case OP.split: {
          const { next, second, nextWords, secondWords } = instruction
          const word = position < length ? (numbers[position] ?? 0) : 0
          const isSecond = secondWords === ANY_WORD || holds(secondWords, word)
          if (nextWords === ANY_WORD || holds(nextWords, word)) {
            if (isSecond) {
              stack[height++] = second
              stack[height++] = position
            }
            pc = next
          } else if (isSecond) pc = second
          else failed = true
          break
        }
        case OP.test: {
          const { words, test } = instruction
          const item = words === NO_WORDS || holds(words, numbers[position] ?? 0) ? items[position] : undefined
          if (item !== undefined && test(item)) {
            position++
            pc = instruction.next
          } else failed = true
          break
        }
        case OP.any:
          if (position < length) {
            position++
            pc = instruction.next
          } else failed = true
          break
        case OP.save:
          stack[height++] = -1 - instruction.slot // no -0, which would make a list of fractions of it
          stack[height++] = slots[instruction.slot] ?? -1
          slots[instruction.slot] = position
          pc = instruction.next
          break
        case OP.phrase: {
          const lengths =
            position < length && (instruction.words === NO_WORDS || holds(instruction.words, numbers[position] ?? 0))
              ? instruction.lengths(items, position)
              : NO_LENGTHS
          pc = instruction.next
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
          if (position === (instruction.op === OP.start ? 0 : length)) pc = instruction.next
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
function nextOpening(
  { anywhere, words, tests }: Opening,
  items: readonly Item[],
  numbers: readonly number[],
  from: number,
  end: number,
): number {
  if (anywhere) return Math.min(from, end)
  for (let at = from; at < end; at++) {
    if (holds(words, numbers[at] ?? 0)) return at
    if (tests.length === 0) continue
    const item = items[at]
    for (let t = 0; t < tests.length; t++) if (item !== undefined && tests[t]?.(item)) return at
  }
  return end
}
