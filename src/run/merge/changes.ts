import type { ArticleRecord } from '../../model/article.ts'
import type { Claim } from '../../model/claim.ts'
import { REJECTED_SCHEMA, type Rejected } from '../../model/rejected.ts'
import type { RunCounts } from '../../model/run.ts'
import { toLine } from '../../output/line.ts'
import { difference, nothing, sum, tallyOf } from '../outcomes/tally.ts'
import type { Lines } from './part-lines.ts'

/** An input's lines as they are written when all others are known, and the counts that then hold. */
export interface Change {
  readonly lines: Lines
  readonly counts: RunCounts
}

const NONE = Buffer.alloc(0)

/** Refuses an article whose id an earlier one already has: their claims could not be told apart. */
export function refused(lines: Lines): Change {
  const { id, source } = articleIn(lines)
  const where = source.record === null ? source.file : `line ${source.record} of ${source.file}`
  const rejected: Rejected = {
    schema: REJECTED_SCHEMA,
    source: { file: source.file, record: source.record },
    article: id,
    kind: 'input',
    stage: 'ingest',
    code: 'duplicate-id',
    reason: `The id ${JSON.stringify(id)} of ${where} is already used by an earlier article; ids must be unique.`,
  }
  const counts = sum(
    difference(nothing(), countsOf(lines)),
    tallyOf({ article: null, claims: [], refused: [rejected] }),
  )
  return { lines: { claims: NONE, articles: NONE, rejected: Buffer.from(toLine(rejected)) }, counts }
}

/** Leaves a copy of a story out: it is counted as read and dropped, and its claims are not counted. */
export function dropped(lines: Lines): Change {
  const counts = difference(nothing(), countsOf(lines))
  const { articles } = counts
  return {
    lines: { claims: NONE, articles: NONE, rejected: NONE },
    counts: { ...counts, articles: { ...articles, read: 0, dropped: 1 } },
  }
}

/** Keeps a copy of a story, and says of which. */
export function linked(lines: Lines, duplicateOf: string): Change {
  const counts = nothing()
  return {
    lines: { ...lines, articles: Buffer.from(toLine({ ...articleIn(lines), duplicateOf })) },
    counts: { ...counts, articles: { ...counts.articles, duplicates: 1 } },
  }
}

export function articleIn({ articles }: Pick<Lines, 'articles'>): ArticleRecord {
  return JSON.parse(articles.toString('utf8')) as ArticleRecord
}

/** What an input that was read and written had added to the counts. */
function countsOf(lines: Lines): RunCounts {
  return tallyOf({
    article: articleIn(lines),
    claims: recordsIn<Claim>(lines.claims),
    refused: recordsIn<Rejected>(lines.rejected),
  })
}

function recordsIn<T>(lines: Buffer): T[] {
  return lines
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T)
}
