import type { PassedOver } from './passed-over.ts'

/** A file to read: where it is, and its path relative to the input's root, which is what records name; both `-` for standard input. */
export interface InputFile {
  readonly path: string
  readonly name: string
  /** Whether it is a pipe, or what a pipe is read through: it can be read once, and its length is not known. */
  readonly piped?: boolean
  /** Why it is not looked into; a folder then stands for all that is in it. */
  readonly passed?: PassedOver
}
