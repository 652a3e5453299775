import type { Member } from './member.ts'

/** An acronym's length, in letters. */
const ACRONYM = /^\p{Lu}{2,6}$/u
/** An acronym after the name that it is short for: "(WHO)", ", or WHO,". */
const EXPLAINED = /(?: \(|, or )(\p{Lu}{2,6})(?:\)|,)/gu

/** The names that the article spells out for its acronyms: with the acronym in parentheses after them, or by their initials. */
export function fullNames<T extends Member>(members: readonly T[], text: string): ReadonlyMap<T, string> {
  // Most articles have no acronym, and need not be looked through.
  const acronyms = members.filter(({ kind, name }) => kind === 'organization' && ACRONYM.test(name))
  const names = new Map<T, string>()
  if (acronyms.length === 0) return names
  const explained = explainedIn(members, text)
  const byInitials = initialsOf(members)
  for (const short of acronyms) {
    const long = explained.get(short.name) ?? byInitials.get(short.name)
    if (long !== undefined) names.set(short, names.get(long) ?? long.name)
  }
  return names
}

/** Whom each acronym that stands after a name is short for. */
function explainedIn<T extends Member>(members: readonly T[], text: string): ReadonlyMap<string, T> {
  const byEnd = new Map(members.flatMap((member) => member.mentions.map(({ end }) => [end, member] as const)))
  const found = new Map<string, T>()
  for (const match of text.matchAll(EXPLAINED)) {
    const member = byEnd.get(match.index)
    if (member !== undefined && match[1] !== undefined) found.set(match[1], member)
  }
  return found
}

/** The first member that each row of initials stands for. */
function initialsOf<T extends Member>(members: readonly T[]): ReadonlyMap<string, T> {
  const found = new Map<string, T>()
  for (const member of members) {
    const initials = member.name
      .split(/[\s-]+/u)
      .filter((word) => /^\p{Lu}/u.test(word))
      .map((word) => word.charAt(0))
      .join('')
    if (initials.length > 1 && member.name.length > initials.length && !found.has(initials)) found.set(initials, member)
  }
  return found
}
