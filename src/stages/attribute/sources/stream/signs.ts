/** What stands somewhere in a paragraph, so that nobody looks through it for what it has not. */
export interface Signs {
  readonly cue: boolean
  readonly quotation: boolean
  /** Words within marks that are no quotation by themselves. */
  readonly quotedWords: boolean
  readonly according: boolean
  readonly noun: boolean
  readonly colon: boolean
}

export const NO_SIGNS: Signs = {
  cue: false,
  quotation: false,
  quotedWords: false,
  according: false,
  noun: false,
  colon: false,
}
