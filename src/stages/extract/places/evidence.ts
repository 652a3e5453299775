import type { PatternRule } from '../../../rules/rule.ts'
import { itemAt } from '../../../text/item-at.ts'
import type { Item } from '../../../text/pattern/pattern.ts'
import { enroll } from '../../../text/pattern/vocabulary.ts'
import { inContext, type NameContext, type NameContextPattern, nameWordOf } from './name-context.ts'

/** What a neighbourhood says about whether a name is a place there: more than nothing speaks for it, less against it. */
interface Evidence {
  readonly weight: number
}

/** A rule about what stands next to a name. */
export interface EvidenceRule extends PatternRule<Evidence> {
  readonly pattern: NameContextPattern
  readonly weight: number
}

/** Makes a rule that weighs what stands next to a name. */
export function weigh(
  id: string,
  weight: number,
  where: NameContext,
  examples: readonly string[],
  rejects: readonly string[],
): EvidenceRule {
  return {
    id: `places/${id}`,
    weight,
    pattern: inContext(where),
    read: () => ({ weight }),
    examples: examples.map((marked) => [marked, { weight }]),
    rejects,
  }
}

/** The rules by the word that each needs directly before or after a name, so that most are never asked. */
interface EvidenceIndex {
  /** Asks each rule that may hold for the name at this place. */
  readonly each: (items: readonly Item[], at: number, found: (rule: EvidenceRule) => void) => void
}

export function evidenceIndex(rules: readonly EvidenceRule[]): EvidenceIndex {
  const byBefore = new Map<number, EvidenceRule[]>()
  const byAfter = new Map<number, EvidenceRule[]>()
  const always: EvidenceRule[] = []
  const put = (index: Map<number, EvidenceRule[]>, words: ReadonlySet<string>, rule: EvidenceRule) => {
    for (const word of words) {
      const number = enroll(word)
      index.set(number, [...(index.get(number) ?? []), rule])
    }
  }
  for (const rule of rules) {
    const { before, after } = rule.pattern.context
    const [last, first] = [before?.[before.length - 1], after?.[0]]
    if (last !== undefined && typeof last !== 'function') put(byBefore, last, rule)
    else if (first !== undefined && typeof first !== 'function') put(byAfter, first, rule)
    else always.push(rule)
  }
  const ask = (
    some: readonly EvidenceRule[] | undefined,
    items: readonly Item[],
    at: number,
    found: (rule: EvidenceRule) => void,
  ) => {
    for (const rule of some ?? []) if (rule.pattern.holds(items, at)) found(rule)
  }
  return {
    each: (items, at, found) => {
      const [before, after] = [itemAt(items, at - 1), items[at + 1]]
      if (before !== undefined) ask(byBefore.get(nameWordOf(before)), items, at, found)
      if (after !== undefined) ask(byAfter.get(nameWordOf(after)), items, at, found)
      ask(always, items, at, found)
    },
  }
}
