import { taggerData } from './data.ts'
import { Machine } from './machine.ts'
import { canOf, hintOf, isCertain, type Piece, tagOf } from './piece.ts'

/** The tags of a sentence's tokens, as numbers: each that of the token's first piece. */
export function tagsOf(tokens: readonly (readonly Piece[])[]): number[] {
  const { can: sets } = taggerData()
  const tags: number[] = []
  const hints: number[] = []
  const can: number[] = []
  for (let t = 0; t < tokens.length; t++) {
    const pieces = tokens[t] ?? []
    for (let p = 0; p < pieces.length; p++) {
      const piece = pieces[p] ?? 0
      tags.push(tagOf(piece))
      hints.push(hintOf(piece))
      can.push(sets[canOf(piece)] ?? 0)
    }
  }
  machines ??= taggerData().machines.map((machine) => new Machine(machine))
  for (const machine of machines) machine.correct(tags, hints, can)
  let at = 0
  return tokens.map((pieces) => {
    const [first = 0] = pieces
    const tag = isCertain(first) ? tagOf(first) : (tags[at] ?? 0)
    at += pieces.length
    return tag
  })
}

let machines: readonly Machine[] | null = null
