import type { SpeakerMention } from '../../../../model/speaker.ts'

/** Somebody of a cast, as far as an acronym needs. */
interface Named {
  name: string
  readonly kind: SpeakerMention['kind']
  readonly mentions: readonly SpeakerMention[]
}

/** Gives an acronym the name that the article spells out: in parentheses behind it, or by its initials. */
export function spellOut(members: readonly Named[], text: string): void {
  // Most articles have none, and need not be looked through.
  const acronyms = members.filter(({ kind, name }) => kind === 'organization' && /^\p{Lu}{2,6}$/u.test(name))
  if (acronyms.length === 0) return
  const byEnd = new Map(members.flatMap((member) => member.mentions.map(({ end }) => [end, member] as const)))
  const byInitials = new Map<string, Named>()
  for (const member of members) {
    const initials = initialsOf(member.name)
    if (initials.length > 1 && member.name.length > initials.length && !byInitials.has(initials))
      byInitials.set(initials, member)
  }
  const explained = new Map<string, Named>()
  for (const match of text.matchAll(/(?: \(|, or )(\p{Lu}{2,6})(?:\)|,)/gu)) {
    const member = byEnd.get(match.index)
    if (member !== undefined && match[1] !== undefined) explained.set(match[1], member)
  }
  for (const short of acronyms) {
    const long = explained.get(short.name) ?? byInitials.get(short.name)
    if (long !== undefined) short.name = long.name
  }
}

const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/u)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join('')
