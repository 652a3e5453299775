import type { InputFile } from '../../input/ingest.ts'

/** A piece of the input that is worked on and finished by itself: a large file, or a run of small ones. */
export interface Shard {
  readonly files: readonly InputFile[]
  readonly bytes: number
  /** Changes when a file changes or moves; known without reading any. Null for standard input, which cannot be read twice. */
  readonly stamp: string | null
}

export interface PlannedFile extends InputFile {
  readonly bytes: number
  readonly stamp: string
}
