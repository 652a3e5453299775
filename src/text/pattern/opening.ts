import { type Instruction, OP, takesWords } from './instruction.ts'
import type { ItemTest } from './syntax.ts'
import { NO_WORDS, type NumberSet, unionOf } from './vocabulary.ts'

/** Where a match may begin: at one of these words, or where a test holds. */
export interface Opening {
  readonly anywhere: boolean
  readonly words: NumberSet
  readonly tests: readonly ItemTest[]
}

/** Where a match may begin, or continue from an instruction: all words that can come first as one set, and the tests. */
export function openingAt(code: readonly Instruction[], from: number): Opening {
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
        words.push(instruction.words)
        return
      case OP.phrase:
        if (instruction.words === NO_WORDS) anywhere = true
        else words.push(instruction.words)
        return
      case OP.test:
        if (takesWords(instruction)) words.push(instruction.words)
        else tests.push(instruction.test)
        return
      case OP.split:
        visit(instruction.next)
        visit(instruction.second)
        return
      case OP.any:
      case OP.match:
        anywhere = true
        return
      default:
        visit(instruction.next)
    }
  }
  visit(from)
  return { anywhere, words: unionOf(words), tests }
}
