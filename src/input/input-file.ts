import type { PassedOver } from './passed-over.ts'

/** What large files are entered in the middle; `warc.gz` where each member of gzip is records of WARC. */
export const RANGE_FORMS = ['jsonl', 'csv', 'json', 'warc', 'warc.gz'] as const

/** A stretch of a large file that is worked on by itself. */
export interface ByteRange {
  /** The form that the file is read as. */
  readonly form: (typeof RANGE_FORMS)[number]
  readonly from: number
  /** After its last byte; more than the file has means to its end. */
  readonly to: number
  /** How many records of the file come before it, and how many lines where lines are counted. */
  readonly records: number
  readonly lines: number
}

/** A file to read: where it is, and its path relative to the input's root, which is what records name; both `-` for standard input. */
export interface InputFile {
  readonly path: string
  readonly name: string
  /** Whether it is a pipe, or what a pipe is read through: it can be read once, and its length is not known. */
  readonly piped?: boolean
  /** Why it is not looked into; a folder then stands for all that is in it. */
  readonly passed?: PassedOver
  readonly range?: ByteRange
}
