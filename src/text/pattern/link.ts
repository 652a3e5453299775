import { ANY_WORD, type Instruction, instruction, OP } from './instruction.ts'
import { openingAt } from './opening.ts'
import type { NumberSet } from './vocabulary.ts'

/**
 * Makes a program of instructions one after the other: no jump is left on any way, every fork says which words its ways begin
 * with, so that most ways that would fail are not taken, and the places where ways meet are marked.
 */
export function link(code: readonly Instruction[]): readonly Instruction[] {
  const landing = (pc: number): number => {
    let at = pc
    for (let jump = code[at]; jump?.op === OP.jump; jump = code[at]) at = jump.next
    return at
  }
  const straight = code.map((one) => instruction({ ...one, next: landing(one.next), second: landing(one.second) }))
  const meeting = meetings(straight)
  return straight.map((one, pc) => {
    const joins = meeting.has(pc)
    if (one.op !== OP.split) return instruction({ ...one, joins })
    const [nextWords, secondWords] = [wordsAt(straight, one.next), wordsAt(straight, one.second)]
    return instruction({ ...one, joins, nextWords, secondWords })
  })
}

/** The words that a way begins with; `ANY_WORD` where it may begin with something else, or end. */
function wordsAt(code: readonly Instruction[], pc: number): NumberSet {
  const { anywhere, words, tests } = openingAt(code, pc)
  return anywhere || tests.length > 0 ? ANY_WORD : words
}

/** Where ways meet, and where a phrase may end that began at one item or at another. */
function meetings(code: readonly Instruction[]): ReadonlySet<number> {
  const reached = new Set([0])
  const meeting = new Set<number>()
  const lead = (to: number): void => {
    if (reached.has(to)) meeting.add(to)
    reached.add(to)
  }
  for (const { op, next, second } of code) {
    if (op === OP.jump || op === OP.match) continue
    lead(next)
    if (op === OP.split) lead(second)
    if (op === OP.phrase) meeting.add(next)
  }
  return meeting
}
