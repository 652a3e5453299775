import type { InputFile } from '../../input/ingest.ts'

/** A piece of the input that is worked on and finished by itself: a large file, or a run of small ones. */
export interface Shard {
  readonly files: readonly InputFile[]
  readonly bytes: number
  /** Changes when a file does, or is elsewhere: told without reading any. Null for standard input, which nobody reads twice. */
  readonly stamp: string | null
}

export interface PlannedFile extends InputFile {
  readonly bytes: number
  readonly stamp: string
}
