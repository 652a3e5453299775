import { FIGURE_SHAPES, hasFigure, shapeOf } from './figures.ts'
import type { Item } from './item.ts'
import { type FrequentWords, type Need, rarest } from './needs.ts'
import type { Range } from './search.ts'
import { enroll, enrolled, type NumberSet, numbersOf, setOf } from './vocabulary.ts'

/** A pattern that a sentence may match, by its index in the list, and the items that a match may begin at. */
interface Awake extends Range {
  readonly order: number
}

/** A need of a pattern, its words being one of the sets that are sought. */
interface Wanted {
  readonly set: number
  readonly least: number
  readonly most: number
}

/**
 * Tells which of several patterns a sentence may match, and where, by the numbers of its words alone.
 *
 * Each set of words that some pattern needs is sought once for all of them. A pattern is woken by its rarest need, and stays
 * awake where the others are met as well, as far from one beginning as they may be: "@number (days|weeks) before" needs all three.
 */
export function waking(
  patterns: readonly (readonly Need[])[],
  frequent: FrequentWords,
): (items: readonly Sought[]) => readonly Awake[] {
  const sets = new SoughtSets()
  const wanted = patterns.map((needs) =>
    needs.map(({ words, least, most }): Wanted => ({ set: sets.add(words), least, most })),
  )
  const always: number[] = []
  const woken: number[][] = []
  patterns.forEach((needs, order) => {
    const need = rarest(needs, frequent)
    if (need === null) always.push(order)
    else put(woken, sets.add(need.words), order)
  })
  const shapes = FIGURE_SHAPES.map(enroll)
  const { starts, members } = sets.byWord()
  // For each set the first and the last item that is of it, from 1; 0 where none is. Cleared after every sentence.
  const first = new Int32Array(sets.size)
  const last = new Int32Array(sets.size)
  // The sets that a sentence has, of which each is noted once
  const met = new Int32Array(sets.size)
  let known = 0

  const mark = (at: number, number: number): void => {
    for (let m = starts[number] ?? 0, end = starts[number + 1] ?? 0; m < end; m++) {
      const set = members[m] ?? 0
      if (first[set] === 0) {
        first[set] = at + 1
        last[set] = at + 1
        met[known++] = set
      } else if (at >= (last[set] ?? 0)) last[set] = at + 1
      else if (at < (first[set] ?? 0) - 1) first[set] = at + 1
    }
  }
  const seek = (numbers: readonly number[]): void => {
    for (let at = 0; at < numbers.length; at++) {
      const number = numbers[at] ?? 0
      if (number !== 0 && number < starts.length - 1) mark(at, number)
    }
  }
  const seekFigures = (items: readonly Sought[]): void => {
    for (let at = 0; at < items.length; at++) {
      const item = items[at]
      if (item?.kind === 'number') mark(at, shapes[shapeOf(item)] ?? 0)
    }
  }
  const needsFigures = patterns.some((needs) => needs.some(({ words }) => hasFigure(words)))
  const awakeIn = (order: number, length: number): Awake | null => {
    const needs = wanted[order] ?? []
    let from = 0
    let to = length - 1
    for (let n = 0; n < needs.length; n++) {
      const need = needs[n]
      if (need === undefined) continue
      const { set, least, most } = need
      if (first[set] === 0) return null
      from = Math.max(from, (first[set] ?? 0) - 1 - most)
      to = Math.min(to, (last[set] ?? 0) - 1 - least)
      if (from > to) return null
    }
    return { order, from, to: to + 1 }
  }
  return (items) => {
    const numbers = numbersOf(items)
    const awake: Awake[] = []
    for (let a = 0; a < always.length; a++) awake.push({ order: always[a] ?? 0, from: 0, to: numbers.length })
    seek(numbers)
    if (needsFigures) seekFigures(items)
    for (let m = 0; m < known; m++) {
      const orders = woken[met[m] ?? 0]
      if (orders === undefined) continue
      for (let o = 0; o < orders.length; o++) {
        const one = awakeIn(orders[o] ?? 0, numbers.length)
        if (one !== null) awake.push(one)
      }
    }
    for (let m = 0; m < known; m++) first[met[m] ?? 0] = 0
    known = 0
    return awake
  }
}

/** What is looked at of an item. */
type Sought = Pick<Item, 'word' | 'kind' | 'text'>

function put(lists: number[][], at: number, value: number): void {
  const list = lists[at]
  if (list === undefined) lists[at] = [value]
  else list.push(value)
}

/** Sets of words, each once, and which of them a word is in. */
class SoughtSets {
  readonly #ids = new Map<NumberSet, number>()
  readonly #words: ReadonlySet<string>[] = []

  get size(): number {
    return this.#words.length
  }

  add(words: ReadonlySet<string>): number {
    const numbers = setOf(words)
    let id = this.#ids.get(numbers)
    if (id === undefined) {
      id = this.#words.push(words) - 1
      this.#ids.set(numbers, id)
    }
    return id
  }

  /** The sets of a word are `members` from its number's start to that of the next one. */
  byWord(): { readonly starts: Int32Array; readonly members: Int32Array } {
    const lists: number[][] = []
    this.#words.forEach((words, id) => {
      for (const word of words) put(lists, enroll(word), id)
    })
    const starts = new Int32Array(enrolled.count + 2)
    const members: number[] = []
    for (let number = 0; number <= enrolled.count; number++) {
      for (const id of lists[number] ?? []) members.push(id)
      starts[number + 1] = members.length
    }
    return { starts, members: Int32Array.from(members) }
  }
}
