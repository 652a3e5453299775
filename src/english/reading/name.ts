import { weekdays } from '../../lexicon/en/dates/weekdays.ts'
import type { Token } from '../../model/document.ts'
import { oneOf } from '../../text/one-of.ts'
import { classAsWritten } from '../classes/noun-class.ts'
import { isNameParticle, isNameSuffix, isRoleModifier } from '../listed-words.ts'
import { isForename } from '../names/given-names.ts'
import { nameEnd } from '../names/name-run.ts'
import { isBodysName, isPapersName } from '../people/body-name.ts'
import { isTitle, titlesOf } from '../people/titles.ts'
import type { NameReading, NounPhrase, Range } from './chunk.ts'
import type { Tag } from './tag.ts'

/**
 * The name that ends a noun phrase, with the titles before it: "company spokesman" of "company spokesman Karl Brandt", "Gen." of
 * "Gen. Omar al-Said"; what stands before those describes it.
 */
function phrase(tokens: readonly Token[], tags: readonly Tag[], from: number, last: number): NameReading {
  const begin = nameBegin(tokens, tags, from, last)
  const title = titleBefore(tokens, begin, last, from)
  const suffix = tokens[last + 1]
  const hasSuffix = suffix !== undefined && isNameSuffix(suffix)
  return {
    from: title.to,
    to: last + 1,
    title: title.from < title.to ? title : null,
    suffix: hasSuffix ? { from: last + 1, to: last + 2 } : null,
  }
}

/** Where the run of words begins that ends with the last word of a name. */
function nameBegin(tokens: readonly Token[], tags: readonly Tag[], from: number, last: number): number {
  const isName = (_: Token | undefined, at: number): boolean => tags[at] === 'name'
  for (let at = from; at < last; at++) {
    if (tags[at] !== 'name' && !isNameParticle(tokens[at])) continue
    const to = nameEnd(tokens, at, isName)
    if (to > last) return at
    at = Math.max(at, to - 1)
  }
  return last
}

/** The titles among the first words of a name, and the role in lower case before it. */
function titleBefore(tokens: readonly Token[], begin: number, last: number, least: number): Range {
  const to = begin + titlesOf(tokens.slice(begin, last + 1))
  let from = begin
  while (from > least && (isTitle(tokens[from - 1]) || isRoleModifier(tokens[from - 1]))) from--
  return { from, to }
}

const isWeekday = oneOf(weekdays.keys())

/** What a name names, as far as its own words tell: a title or a given name a person, "Agency" a body. */
function classOf(tokens: readonly Token[], { from, to, title }: NameReading): NounPhrase['class'] {
  const last = tokens[to - 1]
  if (title !== null) return 'person'
  const own = tokens.slice(from, to)
  if (isPapersName(own)) return 'communication'
  if (isBodysName(own)) return 'organization'
  if (own.length > 1) return isForename(own[0]) ? 'person' : 'unknown'
  return isWeekday(last) || classAsWritten(last) === 'time' ? 'time' : 'unknown'
}

/** How names are read within noun phrases. */
export const nameIn = { phrase, classOf } as const
