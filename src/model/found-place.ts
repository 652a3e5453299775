import type { Anchor } from './anchor.ts'
import type { PlaceContext, PlaceMention, PlaceType } from './place.ts'
import type { Sense } from './place-sense.ts'
import type { Located } from './span.ts'

/** A name that is a place in its context, with everything that it may mean; which of them it means is not resolved yet. */
export interface FoundPlace extends Readonly<Located>, PlaceContext, Anchor {
  /** What it is where its own words say so: "Colville General Hospital" is a facility; null for a name of the gazetteer. */
  readonly feature: PlaceType | null
  /** What the name may mean, the best known first; of a building what the town may mean that its name begins with. */
  readonly candidates: readonly Sense[]
  /** The words that the candidates are called by: all of the mention, of "Leeds General Hospital" only "Leeds". */
  readonly written: string
  /** How often such a mention is a place, as counted on gold corpora. */
  readonly sureness: number
  readonly rule: string
}

/** A place of which it is known which one is meant. */
export type ResolvedPlace = Readonly<PlaceMention> & Anchor
