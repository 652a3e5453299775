import type { Disk } from './disk.ts'
import type { Exported } from './exported.ts'
import type { Selection } from './tables/selection.ts'

/** Where the files go, and what of it all is wanted. */
export interface ExportRequest {
  readonly folder: string
  readonly selection: Selection
  readonly disk?: Disk
}

/** A file that was written, and how much is in it: 34 figures. */
export interface ExportedFile {
  readonly name: string
  readonly holds: string
  readonly count: number
}

/** Files that are being written; they appear whole when it is closed, or not at all. */
export interface Sink {
  readonly add: (exported: Exported) => Promise<void>
  readonly close: () => Promise<readonly ExportedFile[]>
  readonly discard: () => Promise<void>
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
  /** The tables that it is made of, of which some, and some of their columns and rows, can be asked for. Annotations have none. */
  readonly tables: readonly string[]
  /** Loads what writing needs when it is called, so that help can name the exporters without loading any. */
  readonly open: (request: ExportRequest) => Promise<Sink>
}
