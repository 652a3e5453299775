import type { PlaceMention } from '../../../model/place.ts'
import type { Trace } from '../../../model/trace.ts'
import { unheard } from '../../../rules/no.ts'
import type { Rule } from '../../../rules/rule.ts'
import { ruleSet } from '../../../rules/rule-set.ts'
import type { View } from '../../../text/pattern/pattern.ts'
import { acting } from './rules/acting.ts'
import { actsAlong, alsoThere } from './rules/alongside.ts'
import { calledOn } from './rules/called-on.ts'
import { goal } from './rules/goal.ts'
import { heard } from './rules/heard.ts'
import { type NonEventLocationRule, placeAt } from './rules/location.ts'
import { modifier } from './rules/modifier.ts'
import { origin } from './rules/origin.ts'
import { party } from './rules/party.ts'
import { seat } from './rules/seat.ts'

/** Each rule by itself; one is enough, so that their order only decides which is named. */
const alone: readonly NonEventLocationRule[] = [
  ...origin,
  ...heard,
  calledOn,
  ...party,
  ...acting,
  actsAlong,
  ...seat,
  ...goal,
  ...modifier,
]

export const nonEventLocationRules: readonly Rule<never, unknown>[] = [...alone, alsoThere]

const { find } = ruleSet(alone)

const NONE: ReadonlyMap<PlaceMention, string> = new Map()

/**
 * The places of a sentence that nothing happens at, although they are named for themselves, each with the rule that says so.
 *
 * Where somebody comes from, is told something or is taken to, whom somebody calls on, who is party to a war, where a government sits.
 */
export function nonEventLocations(view: View, trace: Trace | null = null): ReadonlyMap<PlaceMention, string> {
  if (!view.items.some((item) => placeAt(item) !== null)) return NONE
  const found = new Map<PlaceMention, string>()
  for (const { value, rule } of find(view, trace)) if (!found.has(value)) found.set(value, rule)
  if (found.size > 0) goOn(view, found)
  return found
}

/** Adds the places that are coordinated with such a place, in text order, since one leads to the next. */
function goOn({ items }: View, found: Map<PlaceMention, string>): void {
  let first: PlaceMention | null = null
  let after = 0
  for (let i = 0; i < items.length; i++) {
    const second = placeAt(items[i])
    if (second === null) continue
    if (first !== null && found.has(first) && !found.has(second)) {
      const between = items.slice(after, i).map(({ lower }) => lower)
      if (alsoThere.read({ first, second, between }, unheard) !== null) found.set(second, alsoThere.id)
    }
    first = second
    after = i + 1
  }
}
