import type { ArticleRecord } from '../../model/article.ts'
import type { Span } from '../../model/span.ts'
import { claimColumns } from '../../output/csv/claims-table.ts'
import { figureColumns, figuresOf } from '../../output/csv/figures-table.ts'
import { heading, rowsOf } from '../../output/csv/table.ts'
import type { Disk } from '../../output/disk.ts'
import { openFiles } from '../../output/files.ts'
import { readOutput } from './read-output.ts'
import { sentencesOf } from './sentence.ts'

/** How many rows each table got. */
export interface Exported {
  readonly claims: number
  readonly figures: number
}

/** Writes `claims.csv` and `figures.csv` from an output folder, article by article. */
export async function exportCsv(from: string, to: string, disk?: Disk): Promise<Exported> {
  const written = readOutput(from)
  let next = await written.next() // before a file is opened: a folder that is no output folder gets no tables
  const files = await openFiles(to, ['claims.csv', 'figures.csv'], { folder: to }, disk)
  const count = { claims: 0, figures: 0 }
  await files.append({ 'claims.csv': heading(claimColumns), 'figures.csv': heading(figureColumns) })
  try {
    for (; next.done !== true; next = await written.next()) {
      const { article, claims } = next.value
      if (claims.length === 0) continue
      const sentence = sentencesOf(article)
      const words = (span: Span) => textOf(article, sentence(span))
      const rows = claims.map((claim) => ({ claim, article, sentence: words(extentOf(claim.spans)) }))
      const figures = figuresOf(claims).map((row) => ({ ...row, article, sentence: words(row.figure) }))
      count.claims += rows.length
      count.figures += figures.length
      await files.append({ 'claims.csv': rowsOf(claimColumns, rows), 'figures.csv': rowsOf(figureColumns, figures) })
    }
  } finally {
    await files.close()
  }
  return count
}

function extentOf(spans: readonly Span[]): Span {
  return { start: spans[0]?.start ?? 0, end: spans[spans.length - 1]?.end ?? 0 }
}

function textOf({ text }: ArticleRecord, { start, end }: Span): string {
  return text.slice(start, end)
}
