import { parents, perpetrators } from '../../lexicon/en/people.ts'
import { bodyDeterminers, ofAge } from '../../lexicon/en/victims.ts'
import { isCapital } from '../../text/capital.ts'
import { formIs } from '../../text/of-form.ts'
import { oneOf } from '../../text/one-of.ts'
import type { Item } from '../../text/pattern/pattern.ts'
import { isDeterminer } from '../listed-words.ts'
import { readQuantity, type VagueTable } from '../numbers/quantity.ts'
import { isOwnerMark } from '../people/hyphenated.ts'
import { type ReadPhrase, readCounted } from './counted.ts'
import { ends } from './people-noun.ts'
import { readBare, readSingle } from './single.ts'
import { readBearer } from './victim-name.ts'

const isBodyDeterminer = oneOf(bodyDeterminers)
const isPerpetrator = oneOf(perpetrators)
const isOfAge = oneOf(ofAge)
const isParent = oneOf(parents)

/** "a commander of the group and three of his guards": what he belongs to, where a list continues after it. */
function forceEnd(tokens: readonly Item[], at: number): number | null {
  if (!isBodyDeterminer(tokens[at])) return null
  for (let i = at + 1; i < at + 4; i++) {
    if (isPerpetrator(tokens[i])) return tokens[i + 1]?.lower === 'and' && opensPhrase(tokens[i + 2]) ? i + 1 : null
    if (tokens[i]?.kind !== 'word') return null
  }
  return null
}

function opensPhrase(token: Item | undefined): boolean {
  return token?.kind === 'number' || isDeterminer(token)
}

const opensAlias = formIs(({ text }) => /^["“‘']$/.test(text))
const closesAlias = formIs(({ text }) => /^["”’']$/.test(text))
const LONGEST_ALIAS = 4

/** Where a name in quotation marks ends: "El Mono" of 'the gang leader "El Mono"'. */
function aliasEnd(tokens: readonly Item[], at: number): number | null {
  if (!opensAlias(tokens[at])) return null
  for (let i = at + 1; i <= at + 1 + LONGEST_ALIAS; i++) {
    const text = tokens[i]?.text ?? ''
    if (closesAlias(tokens[i])) return i > at + 1 ? i + 1 : null
    if (!isCapital(text) && text !== '-') return null
  }
  return null
}

/**
 * Takes an owner into the phrase for those who are his: "Mr Hill's wife", "the mayor's two sons", "Leeds' mayor Ada Holt". Of whom
 * something is told, it is they and not the owner.
 */
export function withOwned(tokens: readonly Item[], owner: ReadPhrase, vague: VagueTable): ReadPhrase {
  const mark = tokens[owner.to]
  if (mark === undefined || !isOwnerMark(mark) || (owner.group?.kind !== 'one' && owner.group?.kind !== 'named'))
    return owner
  const at = owner.to + 1
  return readOwned(tokens, at, vague) ?? readBearer(tokens, at) ?? readBare(tokens, at) ?? owner
}

/** How many words an owner has at most, with the article: "the late former mayor". */
const LONGEST_OWNER = 5

/** Reads a number of people after an owner whom an article opens: "the mayor's two sons". */
export function readOwnersMany(tokens: readonly Item[], at: number, vague: VagueTable): ReadPhrase | null {
  for (let i = at + 1; i < at + LONGEST_OWNER; i++) {
    const token = tokens[i]
    if (token === undefined) return null
    if (isOwnerMark(token)) return readOwned(tokens, i + 1, vague)
    if (ends(tokens, i)) return null
  }
  return null
}

function readOwned(tokens: readonly Item[], at: number, vague: VagueTable): ReadPhrase | null {
  const counted = readCounted(tokens, at, vague)
  return counted?.group?.kind === 'counted' && counted.group.victims !== null ? counted : null
}

/** A longer chain of owners is not read as one: "the son of the sister of the driver of the mayor". */
const MOST_OWNERS = 3

/**
 * Takes those to whom a single person belongs into the phrase, since nothing happened to them: "the brother of a deputy",
 * "a mother of three".
 */
export function withOwner(tokens: readonly Item[], phrase: ReadPhrase, vague: VagueTable): ReadPhrase {
  if (phrase.group?.kind !== 'one') return phrase
  let to = aliasEnd(tokens, phrase.to) ?? phrase.to
  for (let n = 0; n < MOST_OWNERS && tokens[to]?.lower === 'of'; n++) {
    const children = isOfAge(tokens[to - 1]) || isParent(tokens[to - 1]) ? readQuantity(tokens, to + 1, vague) : null
    const owner = children?.to ?? readSingle(tokens, to + 1)?.to ?? forceEnd(tokens, to + 1)
    if (owner === undefined || owner === null) break
    to = owner
  }
  return to === phrase.to ? phrase : { to, group: phrase.group }
}
