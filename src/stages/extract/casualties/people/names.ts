import { phraseEnds } from '../../../../lexicon/en/casualties/phrase-ends.ts'
import { adverbs } from '../../../../lexicon/en/grammar/adverbs.ts'
import { auxiliaries } from '../../../../lexicon/en/grammar/auxiliaries.ts'
import { determiners } from '../../../../lexicon/en/grammar/determiners.ts'
import { prepositions } from '../../../../lexicon/en/grammar/prepositions.ts'
import { subordinators } from '../../../../lexicon/en/grammar/subordinators.ts'
import { noNames } from '../../../../lexicon/en/people/no-names.ts'
import { demonyms } from '../../../../lexicon/en/places/demonyms.ts'
import type { Token } from '../../../../model/document.ts'
import { isCapital } from '../../../../text/capital.ts'
import { countOf } from '../../../../text/numbers/quantity.ts'
import { effectWords } from '../effects.ts'
import { type ReadPhrase, withNoun } from './counted.ts'
import { personNoun } from './person-nouns.ts'

const LONGEST_NAME = 8
const PARTICLE = /^(?:de|del|la|las|los|da|dos|van|von|der|den|bin|bint|ibn|al|el|abu|y|e)$/
const peoples = new Set(demonyms.toLowerCase().split(/[:;\n]\s*/))

/**
 * Reads a run of capitalized words that may name one person; whether it does is for the rule to say ("was killed" says so).
 *
 * Days, peoples ("Palestinians"), abbreviations ("ELN") and what stands before a plural ("Hamas fighters") name nobody.
 */
export function readName(tokens: readonly Token[], at: number): ReadPhrase | null {
  if (!isCapitalized(tokens[at]) || (at === 0 && isOpener(tokens[at]))) return null
  const run = runEnd(tokens, at)
  const name = titledName(tokens, run)
  const to = name === null ? run : runEnd(tokens, name)
  const last = tokens[to - 1]
  const next = tokens[to]
  if (last === undefined || (to === at + 1 && peoples.has(last.lower))) return null
  if (next !== undefined && personNoun(next.lower)?.plural === true) return null
  // "in Gary, Ind."
  if (to === at + 1 && last.text.length > 2 && last.text.endsWith('.')) return null
  // "IDPs" are several
  if (to === at + 1 && personNoun(last.lower)?.plural === true) return null
  // "the Jesuits" are several
  if (to === at + 1 && last.lower.endsWith('s') && tokens[at - 1]?.lower === 'the') return null
  if (at === 0 && to === 1 && last.lower.endsWith('s') && !/^(?:was|is|has|,)$/.test(next?.lower ?? '')) return null
  const noun = { what: 'people', to, plural: false, group: null, attribute: null } as const
  return { to, group: { ...withNoun(countOf(1, 'exact'), noun, tokens, at), kind: 'named' } }
}

/** Where a run of capitalized words ends, particles within it ("de la") allowed. */
function runEnd(tokens: readonly Token[], at: number): number {
  let to = at
  while (to < tokens.length && to - at < LONGEST_NAME) {
    const token = tokens[to]
    if (isCapitalized(token)) to++
    else if (token !== undefined && joins(token) && isCapitalized(tokens[to + 1])) to += 2
    else break
  }
  return to
}

/** Where the name begins behind "Hamas" in "Hamas commander Omar Said": a noun for one person leads to it. */
function titledName(tokens: readonly Token[], at: number): number | null {
  for (let i = at; i < at + 3; i++) {
    const token = tokens[i]
    if (
      token === undefined ||
      token.kind !== 'word' ||
      isCapitalized(token) ||
      isOpener(token) !== (personNoun(token.lower) !== null)
    )
      return null
    if (personNoun(token.lower)?.plural === false && isCapitalized(tokens[i + 1])) return i + 1
  }
  return null
}

function joins({ lower, text, spaced }: Token): boolean {
  return PARTICLE.test(lower) || (text === '-' && !spaced)
}

/** A capital at the head; small letters follow it unless it is an initial, since "ELN" is no name of a person. */
function isNameLike(text: string): boolean {
  return isCapital(text) && (text !== text.toUpperCase() || (text.length === 2 && text.endsWith('.')))
}

function isCapitalized(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    isNameLike(token.text) &&
    !noNames.has(token.lower) &&
    !effectWords.participles.has(token.lower)
  )
}

function isOpener(token: Token | undefined): boolean {
  const lower = token?.lower ?? ''
  if (phraseEnds.has(lower) || prepositions.has(lower) || determiners.has(lower) || auxiliaries.has(lower)) return true
  if (subordinators.has(lower) || adverbs.has(lower) || effectWords.any.has(lower) || lower.endsWith('ly')) return true
  return personNoun(lower) !== null
}
