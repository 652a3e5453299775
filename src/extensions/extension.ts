import type { Document } from '../model/document.ts'
import type { Span } from '../model/span.ts'

/** What an extractor of one's own finds: where it stands, and what it means, as JSON. */
export interface CustomFinding extends Span {
  /** What it means; null, the default, where its words say it all. */
  readonly value?: unknown
  /** The rule that found it, whose name begins with that of the extension; `<extension>/<extractor>` by default. */
  readonly rule?: string
}

/** An extractor of one's own: what it finds stands in the records under its name, in `custom`. */
export interface CustomExtractor {
  /** Lower-case letters, digits and hyphens. */
  readonly name: string
  /** Finds the mentions of one kind in a document; offsets are UTF-16 code units of the article's text. */
  readonly extract: (document: Document) => Iterable<CustomFinding>
}

/** The kinds of rule that an extension can add to. */
export const extendedBooks = ['casualties', 'dates'] as const
export type ExtendedBook = (typeof extendedBooks)[number]

/** An extension once it is loaded: what it adds, and the module that it came from. */
export interface Loaded {
  /** Lower-case letters, digits and hyphens; the ids of its rules begin with it. */
  readonly name: string
  /** The path of its module, for threads that load it again; null for one that was given as an object, which no other thread can have. */
  readonly module: string | null
  readonly words: string
  /** What makes its rules, which is called when the words are there that they may need. */
  readonly rules: Readonly<Partial<Record<ExtendedBook, (kit: never) => readonly { readonly id: string }[]>>>
  readonly extractors: readonly CustomExtractor[]
}
