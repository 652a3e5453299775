import type { Evaluation, Watch } from '../command.ts'

/** What an evaluation is written as. */
export interface Report {
  /** Takes what it shows of each article while the article is there. */
  readonly watch?: Watch
  readonly write: (evaluation: Evaluation) => string
}

export interface ReportOptions {
  /** Show what became of each rule's findings in place of each difference. */
  readonly byRule: boolean
  /** What has fallen below its floor or the minimum, a sentence each. */
  readonly fallen: readonly string[]
}

/** Made anew for each evaluation; what has fallen is known only at its end. */
export type ReportMaker = (options: () => ReportOptions) => Report
