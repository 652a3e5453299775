/** Where a mention stands among the sentences of its document and their tokens. */
export interface Anchor {
  /** Index of its sentence in the document. */
  readonly sentence: number
  /** The tokens that it covers, as a range of indices into its sentence's. */
  readonly tokens: { readonly from: number; readonly to: number }
}
