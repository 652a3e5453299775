import { readFileSync } from 'node:fs'
import { type KindName, kindNames, type Scores } from '../src/eval/score.ts'

export type Floors = Readonly<Record<KindName, number>>

const FILE = new URL('floors.json', import.meta.url)

/** The overlap F1 that each kind has reached on the corpus and may not fall below, in per cent. */
export const floors: Floors = JSON.parse(readFileSync(FILE, 'utf8'))

/** Floors as high as the scores, or where they were; `lowered` names the kinds that have fallen below theirs. */
export function raised(floors: Floors, { kinds }: Scores): { floors: Floors; lowered: KindName[] } {
  const reached = (kind: KindName) => kinds[kind].overlap.f1 ?? 0
  return {
    floors: Object.fromEntries(kindNames.map((kind) => [kind, Math.max(floors[kind], reached(kind))])) as Floors,
    lowered: kindNames.filter((kind) => reached(kind) < floors[kind]),
  }
}
