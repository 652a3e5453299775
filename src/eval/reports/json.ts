import type { Chunk } from './pieces.ts'
import type { Report } from './report.ts'
import { ruleRows } from './rule-rows.ts'

export const EVALUATION_SCHEMA = 'claimwire/eval@1'

/** The whole evaluation for other programs: scores, every difference, what became of each rule, and what fell. */
export const json: Report = {
  show: ({ differences }, pieces) => {
    for (const difference of differences) pieces.add('differences', `${BETWEEN}${indented(difference, 4)}`)
  },
  *write({ hash, scores, articles }, shown, { fallen }): Generator<Chunk> {
    const { fired, never } = ruleRows(scores)
    const head = { schema: EVALUATION_SCHEMA, fixtures: hash, fallen, scores }
    const rows = articles.map(({ row: _, ...article }) => article)
    yield JSON.stringify(head, null, 2).slice(0, -'\n}'.length)
    yield `,\n  "articles": ${indented(rows, 2)}`
    yield ',\n  "differences": ['
    yield* withoutFirst(shown.chunks('differences'), ','.length)
    yield shown.count('differences') > 0 ? '\n  ]' : ']'
    yield `,\n  "rules": ${indented({ fired, never }, 2)}\n}\n`
  },
}

const BETWEEN = ',\n    '

/** A value as JSON that stands within other JSON. */
function indented(value: unknown, by: number): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${' '.repeat(by)}`)
}

function* withoutFirst(chunks: readonly Uint8Array[], bytes: number): Generator<Uint8Array> {
  for (const [i, chunk] of chunks.entries()) yield i === 0 ? chunk.subarray(bytes) : chunk
}
