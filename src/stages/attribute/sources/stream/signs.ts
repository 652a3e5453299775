/** What a paragraph contains, so that it is not searched for what it lacks. */
export interface Signs {
  readonly cue: boolean
  readonly quotation: boolean
  /** Words within marks that are not a quotation by themselves. */
  readonly quotedWords: boolean
  readonly according: boolean
  readonly hearsay: boolean
  readonly noun: boolean
  readonly colon: boolean
  /** "By", after which somebody may be named who tells what a passive verb says. */
  readonly agent: boolean
}

export const NO_SIGNS: Signs = {
  cue: false,
  quotation: false,
  quotedWords: false,
  according: false,
  hearsay: false,
  noun: false,
  colon: false,
  agent: false,
}
