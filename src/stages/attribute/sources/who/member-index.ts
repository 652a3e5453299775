import type { Member } from './member.ts'

/** Values by key, several to a key. */
export class Index<Value> {
  readonly #lists = new Map<string, Value[]>()

  get(key: string): readonly Value[] {
    return this.#lists.get(key) ?? []
  }

  add(key: string, value: Value): void {
    const list = this.#lists.get(key)
    if (list === undefined) this.#lists.set(key, [value])
    else list.push(value)
  }
}

/** The bodies of an article by each word of their names. */
export function bodiesByWord(members: readonly Member[]): Index<Member> {
  return byEachWord(members, ({ kind, name }) => (kind === 'organization' ? name : null))
}

/** The documents of an article by each word of their names. */
export function papersByWord(members: readonly Member[]): Index<Member> {
  return byEachWord(members, ({ kind, name }) => (kind === 'document' ? name : null))
}

/** The members of an article by each word of their roles. */
export function byRoleWord(members: readonly Member[]): Index<Member> {
  return byEachWord(members, ({ role }) => role)
}

function byEachWord(members: readonly Member[], phraseOf: (member: Member) => string | null): Index<Member> {
  const index = new Index<Member>()
  for (const member of members) {
    const phrase = phraseOf(member)
    if (phrase === null) continue
    for (const word of new Set(phrase.toLowerCase().split(' '))) index.add(word, member)
  }
  return index
}
