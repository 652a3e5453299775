import { nameParticles } from '../../../lexicon/en/people/name-particles.ts'
import { noNames } from '../../../lexicon/en/people/no-names.ts'
import { roleModifiers } from '../../../lexicon/en/people/role-modifiers.ts'
import { roles } from '../../../lexicon/en/people/roles.ts'
import { isCapital } from '../../../text/capital.ts'
import type { Item } from '../../../text/pattern/pattern.ts'

/** A word of a name: capitalized, and none of those that only open a sentence. */
export const capital = (item: Item): boolean =>
  item.kind === 'word' &&
  item.label === null &&
  isCapital(item.text) &&
  (!noNames.has(item.lower) || /^(?:WHO|US|IT|IS|UN)$/.test(item.text))

/** A small word within a name: "de", "bin", "al". */
export const particle = (item: Item): boolean => nameParticles.has(item.lower) && item.lower !== 'of'

/** A word of a role that is written before a name in lower case: "spokesman", "former", "campaign". */
export const roleWord = (item: Item): boolean =>
  item.kind === 'word' && !isCapital(item.text) && (roles.has(item.lower) || roleModifiers.has(item.lower))

/** A lower-case word that may stand between a determiner and its noun. */
export const modifier = (item: Item): boolean =>
  item.kind === 'word' && item.label === null && (!closed.has(item.lower) || roleModifiers.has(item.lower))

/** A hyphen within a word: no white space before it. */
export const hyphen = (item: Item): boolean => (item.text === '-' || item.text === '‑') && !item.spaced

/** What stands right behind a hyphen. */
export const tight = (item: Item): boolean => item.kind !== 'mark' && !item.spaced

const closed = new Set([
  ...noNames,
  ...['who', 'which', 'to', "'s", "'", 'him', 'them', 'me', 'us', "n't", 'am', 'did', 'said', 'says', 'told', 'also'],
])
