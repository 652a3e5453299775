import { accountEnds, claimed, claims } from '../../../lexicon/en/tolls.ts'
import type { Document } from '../../../model/document.ts'
import type { Figure } from '../../../model/figure.ts'
import { finderOf } from '../../../text/phrases.ts'

const findClaim = finderOf(claims)
const findObject = finderOf(claimed)

/** How many words of a clause may stand between "claimed to" and the figure. */
const REACH = 12

/**
 * Whether a side of the fight only claims a figure: "the rebels claimed to have killed 19 soldiers".
 *
 * "claimed responsibility for the attack, which killed 12" and "claimed 12 lives" are not such claims.
 */
export function isClaimed(document: Document, figure: Figure): boolean {
  const tokens = document.sentences[figure.sentence]?.tokens ?? []
  const at = figure.tokens.from
  for (let i = Math.max(0, at - REACH); i < at; i++) {
    const found = findClaim(tokens, i)
    if (found === null || findObject(tokens, found.to) === null) continue
    if (!tokens.slice(found.to, at).some(({ lower }) => lower === ';' || accountEnds.has(lower))) return true
  }
  return false
}
