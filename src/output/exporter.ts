import type { ArticleRecord } from '../model/article.ts'
import type { Claim } from '../model/claim.ts'
import type { Span } from '../model/span.ts'

/** An article of an output folder as an exporter sees it. */
export interface ExportedArticle {
  readonly article: ArticleRecord
  readonly claims: readonly Claim[]
  /** The text of the sentences around a span. */
  readonly sentenceAround: (span: Span) => string
}

/** What an article adds to a file, and how many rows, features or records that is. */
export interface Addition {
  readonly text: string
  readonly count: number
}

/** A file that an exporter writes, article by article. */
export interface ExportFile {
  readonly name: string
  /** What is counted in it, for the sentence that says how much was written: "figures". */
  readonly holds: string
  /** What the file begins with. */
  readonly opening: string
  /** What separates the additions of two articles; nothing for files of lines. */
  readonly between: string
  /** What the file ends with. */
  readonly closing: string
  readonly add: (exported: ExportedArticle) => Addition
}

/** An output folder in the form of other tools. `claimwire export` has a command for each in the list of `exporters.ts`. */
export interface Exporter {
  /** What the command calls it: `claimwire export csv`. */
  readonly name: string
  /** A line for the list of commands. */
  readonly summary: string
  /** A sentence for its own help. */
  readonly description: string
  /** What somebody should know who opens the files. */
  readonly notes: string
  /** What its files are called; no article is looked for in files of these names in an output folder. */
  readonly fileNames: readonly string[]
  /** Loads what writing needs when it is called, so that help can name the exporters without loading any. */
  readonly files: () => Promise<readonly ExportFile[]>
}
