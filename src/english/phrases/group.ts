import type { Effect, VictimGroup } from '../../model/casualty.ts'
import type { Item, ItemTest } from '../../text/pattern/pattern.ts'
import type { Count } from '../numbers/quantity.ts'

/**
 * People of whom something is said, read from one phrase: "at least 12 civilians", "a man", "his two brothers", "30,000".
 *
 * - counted: a number and a noun for people; bare: a number alone; weak: a number and a noun that may be people
 * - one: a single person by a noun; named: by a name; pronoun: by "he" or "she"
 * - case: a number of cases, of a disease or of whatever it is for a rule to say
 * - zero: "no one", "no civilians"
 */
export interface Group extends Count {
  readonly kind: 'counted' | 'bare' | 'weak' | 'one' | 'named' | 'pronoun' | 'zero' | 'case'
  readonly unit: 'people' | 'households'
  readonly victims: { readonly text: string; readonly group: VictimGroup | null } | null
  /** What its own words say has happened: "wounded" in "three wounded soldiers". */
  readonly attribute: Effect | null
  /** "two of them", "10 of whom": a part of those named before. */
  readonly ofThem: boolean
  /** Whether it is a noun phrase that begins with "the" or a possessive: known already. */
  readonly definite: boolean
  /** The last word of the phrase, in lower case. */
  readonly head: string
}

/** The label of a number that counts no people: an age, a date, a distance. */
export const MEASURE = 'measure'

/** The label of a phrase among the items of a sentence: its kind, so that a rule is woken only by those whom it may be of. */
export function labelOf(group: Group | null): string {
  return group === null ? MEASURE : group.kind
}

/** The group that an item stands for, or null. */
export function groupOf(item: Item | undefined): Group | null {
  return item === undefined || item.label === null || item.label === MEASURE ? null : (item.value as Group)
}

/** Makes a word class of phrases by their kind. */
export function ofKind(...kinds: readonly Group['kind'][]): ReadonlySet<string> {
  return new Set(kinds.map((kind) => `@${kind}`))
}

/**
 * Makes a word class of the phrases of some kinds for which more holds.
 *
 * @param within words of which each such phrase has one, so that a sentence without any is not read for phrases.
 */
export function ofKindThat(
  kinds: Group['kind'] | readonly Group['kind'][],
  within: ReadonlySet<string>,
  holds: (group: Group, item: Item) => boolean,
): ItemTest {
  const labels: readonly string[] = typeof kinds === 'string' ? [kinds] : kinds
  const test = (item: Item): boolean => {
    const group = labels.includes(item.label ?? '') ? groupOf(item) : null
    return group !== null && holds(group, item)
  }
  return Object.assign(test, { wokenBy: new Set(labels.map((label) => `@${label}`)), within })
}
