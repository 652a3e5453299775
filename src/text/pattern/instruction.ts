import type { ItemTest, PhraseTest } from './syntax.ts'
import { NO_WORDS, type NumberSet, numberSetOf } from './vocabulary.ts'

/** What an instruction does; numbers, since the search switches on them in its innermost loop. */
export const OP = {
  word: 0,
  any: 1,
  test: 2,
  phrase: 3,
  start: 4,
  end: 5,
  split: 6,
  save: 7,
  jump: 8,
  match: 9,
} as const
type Op = (typeof OP)[keyof typeof OP]

/** One step of a program. All have the same fields, whatever they do, which keeps the search quick. */
export interface Instruction {
  readonly op: Op
  /** Of `word` and `phrase`: the numbers of the words that may come; of `test` too, where it takes stretches of one label. */
  readonly words: NumberSet
  readonly test: ItemTest
  readonly lengths: PhraseTest
  /** Where to go when this has been done; of `split`: where to go first, and where when that fails. */
  readonly next: number
  readonly second: number
  /** Of `split`: the words that the first way and the second begin with; `ANY_WORD` where something else may come. */
  readonly nextWords: NumberSet
  readonly secondWords: NumberSet
  /** Of `save`: the group's edge. */
  readonly slot: number
  /** Whether more than one way leads here, so that the search must remember that it was. */
  readonly joins: boolean
}

export const ANY_WORD: NumberSet = numberSetOf([])

/** Whether an instruction takes an item only by its number, or by a test besides. */
export function takesWords({ op, words }: Instruction): boolean {
  return op === OP.word || op === OP.phrase || (op === OP.test && words !== NO_WORDS)
}

const never: ItemTest = () => false
const noLengths: PhraseTest = () => []

/** Makes an instruction; all are made here, since what is made in several ways is slow to read ever after. */
export function instruction(own: Partial<Instruction>): Instruction {
  return {
    op: own.op ?? OP.match,
    words: own.words ?? NO_WORDS,
    test: own.test ?? never,
    lengths: own.lengths ?? noLengths,
    next: own.next ?? -1,
    second: own.second ?? -1,
    nextWords: own.nextWords ?? ANY_WORD,
    secondWords: own.secondWords ?? ANY_WORD,
    slot: own.slot ?? 0,
    joins: own.joins ?? false,
  }
}
