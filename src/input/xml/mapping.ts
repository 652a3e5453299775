/** The fields of an article that a mapping fills. */
export type MappedField = 'title' | 'byline' | 'publisher' | 'url' | 'language' | 'published'

/**
 * How an XML vocabulary says what an article says. Names are without prefixes.
 *
 * A path is the end of the way to an element: `hedline/hl1`. `@` names an attribute, `[name=value]` asks for one, and `/` before it
 * looks outside of the articles, for what all of a file share.
 */
export interface XmlMapping {
  /** What `source.format` says. */
  readonly form: string
  /** What sentences call it. */
  readonly says: string
  /** The names of the first element, and what must stand in the beginning where the name alone does not tell. */
  readonly roots: readonly string[]
  readonly asks?: RegExp
  /** The elements that are an article each; the outermost counts. */
  readonly articles: readonly string[]
  /** Where each field is, the surest first. */
  readonly fields: Readonly<Partial<Record<MappedField, readonly string[]>>>
  /** What is kept aside. */
  readonly extra?: Readonly<Record<string, string>>
  /** Where the text is: the first of these that has any. */
  readonly bodies: readonly string[]
  /** Of those, the ones whose text is HTML. */
  readonly html?: readonly string[]
  /** Elements that begin and end a paragraph of the text. */
  readonly blocks: readonly string[]
  /** Elements whose text is not part of the article. */
  readonly skipped: readonly string[]
}
