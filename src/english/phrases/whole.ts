import { ofWhom, victimOwners, wholeOpeners } from '../../lexicon/en/victims.ts'
import { isCapital } from '../../text/capital.ts'
import { oneOf } from '../../text/one-of.ts'
import type { Word } from '../numbers/cardinal.ts'

const isOfWhom = oneOf(ofWhom)
const isVictimOwner = oneOf(victimOwners)
const isWholeOpener = oneOf(wholeOpeners)

/**
 * What a number is a part of, after "of" or "out of".
 *
 * - known: those mentioned in the text: "two of the soldiers"; pronoun: "two of them", where the phrase ends
 * - owned: "two of his brothers", "one of Mr Castillo's children"
 * - any: "dozens of people", "two of 15 passengers"; kind: "two of a kind"
 */
interface Whole {
  readonly of: 'known' | 'pronoun' | 'owned' | 'any' | 'kind'
  /** Index right after "of". */
  readonly from: number
  /** Index where the noun, or its own number, may begin. */
  readonly to: number
}

/** Reads what a number is a part of, from the word right after the number; null where it is a part of nothing. */
export function readWhole(words: readonly Word[], at: number): Whole | null {
  const of = words[at]?.lower === 'out' && words[at + 1]?.lower === 'of' ? at + 1 : at
  if (words[of]?.lower !== 'of') return null
  const opener = words[of + 1]
  const from = of + 1
  if (opener?.lower === 'a' || opener?.lower === 'an') return { of: 'kind', from, to: from }
  const owner = nameOfOwnerEnd(words, from)
  if (owner !== null) return { of: 'owned', from, to: owner }
  if (!isWholeOpener(opener)) return { of: 'any', from, to: from }
  if (isOfWhom(opener)) return { of: 'pronoun', from, to: from + 1 }
  return { of: isVictimOwner(opener) ? 'owned' : 'known', from, to: from + 1 }
}

/** Where the owner ends after "one of": "Mr Castillo's" of "one of Mr Castillo's children". */
function nameOfOwnerEnd(words: readonly Word[], at: number): number | null {
  for (let i = at; i < at + 4; i++) {
    if (i > at && words[i]?.lower === "'s") return i + 1
    if (!isCapital(words[i]?.text ?? '')) return null
  }
  return null
}
