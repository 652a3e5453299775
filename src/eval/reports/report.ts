import type { Evaluation, Seen } from '../evaluation.ts'
import type { Chunk, Gathered, Pieces } from './pieces.ts'

/** A form in which an evaluation is written: in pieces, an article's while the article is there, and what stands around them at the end. */
export interface Report {
  /** Says in pieces what it shows of an article; in whichever thread the article was scored. */
  readonly show: (seen: Seen, pieces: Pieces) => void
  /** Pieces under each heading for which it has room. */
  readonly room?: number
  readonly write: (evaluation: Evaluation, shown: Gathered, options: ReportOptions) => Iterable<Chunk>
}

export interface ReportOptions {
  /** Show what became of each rule's findings in place of each difference. */
  readonly byRule: boolean
  /** What has fallen below its floor or the minimum, a sentence each. */
  readonly fallen: readonly string[]
}

/** How many differences there are, shown or not. */
export function differencesIn({ articles }: Pick<Evaluation, 'articles'>): number {
  return articles.reduce((sum, { errors }) => sum + Object.values(errors).reduce((own, one) => own + one, 0), 0)
}
