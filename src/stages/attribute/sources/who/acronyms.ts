import type { Member } from './member.ts'

/** A short form that a name is spelled out for: "WHO", "PG&E", "CalFire". */
const SHORT = /^(?=\P{Lu}*\p{Lu}\P{Lu}*\p{Lu})[\p{Lu}][\p{L}&]{1,11}$/u
/** A short form after the name that it is short for: "(WHO)", ", or WHO,". */
const EXPLAINED = /(?: \(|, or )(?:the )?[“"]?(\p{Lu}[\p{L}&]{1,11})[”"]?(?:\)|,)/gu

/** The names that the article spells out for its short forms: with the form in parentheses after them, or by their initials. */
export function fullNames<T extends Member>(members: readonly T[], text: string): ReadonlyMap<T, string> {
  // Most articles have no acronym, and need not be looked through.
  const acronyms = members.filter(({ name }) => SHORT.test(name))
  const names = new Map<T, string>()
  if (acronyms.length === 0) return names
  const explained = explainedIn(members, text)
  let byInitials: ReadonlyMap<string, T> | null = null
  for (const short of acronyms) {
    let long = explained.get(short.name)
    if (long === undefined && short.kind === 'organization') {
      byInitials ??= initialsOf(members)
      long = byInitials.get(short.name)
    }
    if (long !== undefined && long !== short) names.set(short, names.get(long) ?? long.name)
  }
  return names
}

/** Whom each acronym that stands after a name is short for. */
function explainedIn<T extends Member>(members: readonly T[], text: string): ReadonlyMap<string, T> {
  const found = new Map<string, T>()
  const matches = [...text.matchAll(EXPLAINED)]
  if (matches.length === 0) return found
  const byEnd = new Map(members.flatMap((member) => member.mentions.map(({ end }) => [end, member] as const)))
  for (const match of matches) {
    const member = byEnd.get(match.index)
    if (member !== undefined && match[1] !== undefined && SHORT.test(match[1])) found.set(match[1], member)
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
