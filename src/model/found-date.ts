import type { Anchor } from './anchor.ts'
import type { DateMention } from './date.ts'

/** A date with where it stands among the sentences. */
export type FoundDate = Readonly<DateMention> & Anchor
