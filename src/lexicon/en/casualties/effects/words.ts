/**
 * The words of one kind of harm by what they do in a sentence.
 *
 * A word may stand in several fields: "killed" is a participle ("were killed") and a verb ("killed two").
 */
export interface EffectWords {
  /** After a form of "be", with the harmed as subject: "were killed". */
  readonly participles: ReadonlySet<string>
  /** With the harmed as object: "killing two". */
  readonly verbs: ReadonlySet<string>
  /** With the harmed as subject: "two died". */
  readonly intransitives: ReadonlySet<string>
  /** What people are, remain, are found or left: "dead", "unaccounted for". */
  readonly states: ReadonlySet<string>
  /** Nouns that a number counts: "two deaths". */
  readonly nouns: ReadonlySet<string>
  /** Nouns with the harmed after "of", or before "'s": "the murder of two men". */
  readonly acts: ReadonlySet<string>
}
