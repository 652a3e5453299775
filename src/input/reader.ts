import type { Article } from '../model/article.ts'
import type { Config } from '../model/config.ts'
import type { Rejected } from '../model/rejected.ts'
import type { Bytes } from './bytes/bytes.ts'
import type { Metadata } from './metadata.ts'
import type { Expansion } from './unpack/expansion.ts'

/** Bytes on their way in. */
export interface Inflow {
  /** What records call it: the file's path, followed by the path within an archive. */
  readonly name: string
  readonly bytes: Bytes
  /** Where the bytes are on the disk, if they are there as they are. */
  readonly path: string | null
  /** Which range of the file they are, where they are not the whole. */
  readonly range?: InflowRange
  /** How many archives they lie in, one within another. */
  readonly depth: number
  /** What watches how large they become, where they lie in an archive. */
  readonly expansion?: Expansion
}

/** What the reader of a range must know of what comes before it. */
export interface InflowRange {
  readonly records: number
  readonly lines: number
  /** How the file begins: the header of a table, the bracket of a list. */
  readonly head: Uint8Array
}

/** What every reader is given in addition to the bytes. */
export interface ReadContext {
  readonly config: Config
  readonly metadata: Metadata | null
  /** Every form that is read, for sentences: "plain text, HTML, … and WARC". */
  readonly forms: string
  /** Whether a file of that name is one of articles, by its ending. */
  readonly hasReadableEnding: (name: string) => boolean
  /** Reads what lies within an input, such as what is attached to a message, by its own content. */
  readonly readWithin: (inflow: Inflow) => AsyncIterable<Article | Rejected>
}

/** Reads the articles of a form in a stable order; what cannot be read comes out as a refusal in its place. */
type Reader = (inflow: Inflow, context: ReadContext) => AsyncIterable<Article | Rejected>

/** How an input begins: enough of it to recognize its form. */
export interface Beginning {
  readonly bytes: Uint8Array
  /** The same as text, without a byte order mark: letters beyond ASCII are not decoded, unless it is UTF-16. */
  readonly text: string
  /** The input's name without the endings of what it was packed by. */
  readonly name: string
  /** Null where a file in a folder is looked at whose ending says nothing. */
  readonly config: Config | null
}

/**
 * A form in which articles come. Everything that names the forms, or chooses between them, is made from the list of these in
 * `forms/forms.ts`.
 */
export interface InputForm {
  /** What `source.format` of an article says. */
  readonly form: string
  /** What sentences call it: "HTML". */
  readonly says: string
  /** Endings under which it is looked for in folders. */
  readonly endings: readonly string[]
  /** Whether files of this form are no text: a text under its ending is something else. */
  readonly binary?: true
  /** Whether an input is of this form, judged by how it begins; its name decides only what the beginning leaves open. */
  readonly sniff: (beginning: Beginning) => boolean | Promise<boolean>
  /** Loads what it needs when it is called, so that help and messages can name the forms without loading any. */
  readonly read: Reader
}
