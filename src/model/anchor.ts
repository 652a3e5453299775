/** Where a mention stands among the sentences of its document and their tokens. */
export interface Anchor {
  /** Index of its sentence in the document. */
  readonly sentence: number
  /** The tokens that it covers, as a range of indices into its sentence's. */
  readonly tokens: { readonly from: number; readonly to: number }
}

/** A token by its sentence and its index there. */
export interface TokenAt {
  readonly sentence: number
  readonly token: number
}

/** Where something stands that may continue over several sentences, as a quotation does; `until` is one past its last token. */
export interface Extent {
  readonly from: TokenAt
  readonly until: TokenAt
}
