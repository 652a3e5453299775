/**
 * What a token is to the tagger, packed into an integer: its usual tag, the hint by which the machines know it where it is not known
 * by its tag, which tags it can have (a place in a list of sets), and whether its tag is certain.
 */
export type Piece = number

const TAG = 5
const HINT = 8
const CAN = 7

/** Tags, as the model numbers them; a noun is what has none. */
export const ADJECTIVE = 1
export const NOUN = 8
export const NAME = 12

export const piece = (tag: number, hint: number, can: number, certain = false): Piece =>
  (tag || NOUN) | (hint << TAG) | (can << (TAG + HINT)) | (certain ? 1 << (TAG + HINT + CAN) : 0)

export const tagOf = (of: Piece): number => of & ((1 << TAG) - 1)
export const hintOf = (of: Piece): number => (of >> TAG) & ((1 << HINT) - 1)
export const canOf = (of: Piece): number => (of >> (TAG + HINT)) & ((1 << CAN) - 1)
export const isCertain = (of: Piece): boolean => of >> (TAG + HINT + CAN) !== 0
