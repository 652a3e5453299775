import { hasFigure } from './figures.ts'
import { type Instruction, instruction, OP } from './instruction.ts'
import { link } from './link.ts'
import { type Opening, openingAt } from './opening.ts'
import type { Node } from './syntax.ts'
import { NO_WORDS, setOf } from './vocabulary.ts'

/** A compiled pattern. */
export interface Program {
  readonly code: readonly Instruction[]
  readonly groups: readonly string[]
  readonly opening: Opening
}

export function compile(root: Node): Program {
  const code: Instruction[] = []
  const groups: string[] = []
  const push = (own: Partial<Instruction>): number => code.push(instruction({ next: code.length + 1, ...own }))
  const emit = (node: Node): void => {
    switch (node.type) {
      case 'word':
        push({ op: OP.word, words: setOf(node.words) })
        return
      case 'any':
        push({ op: OP.any })
        return
      case 'test':
        push({
          op: OP.test,
          test: node.test,
          words: node.words === null || hasFigure(node.words) ? NO_WORDS : setOf(node.words),
        })
        return
      case 'phrase':
        push({ op: OP.phrase, words: setOf(node.firsts), lengths: node.lengths })
        return
      case 'read':
        push({ op: OP.phrase, lengths: node.lengths })
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
      code[at] = instruction({ op: OP.split, next: lazy ? skip : at + 1, second: lazy ? at + 1 : skip })
    }
  }
  const jump = (): ((to: number) => void) => {
    const at = push({ op: OP.jump }) - 1
    return (to) => {
      code[at] = instruction({ op: OP.jump, next: to })
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
    for (let i = 0; i < min; i++) emit(node)
    if (max === Number.POSITIVE_INFINITY) {
      const start = code.length
      const skip = split(lazy)
      emit(node)
      push({ op: OP.jump, next: start })
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
  const linked = link(code)
  return { code: linked, groups, opening: openingAt(linked, 0) }
}
