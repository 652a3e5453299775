import { beforeJoinedDates } from '../../../lexicon/en/dates.ts'
import { listLinks } from '../../../lexicon/en/grammar.ts'
import type { Found } from '../../../rules/rule-set.ts'
import { alternatives } from '../../../text/alternatives.ts'
import type { Meaning } from './meaning.ts'

/** What stands between two dates that share the year after the last: "January and February 1937", "5 May or 7 June 2011". */
const JOINT = new RegExp(`^(?:,? ${alternatives(listLinks)} |, )(?:${alternatives(beforeJoinedDates)} ?)?$`)

const SHARING: ReadonlySet<Meaning['kind']> = new Set(['day', 'month', 'season', 'quarter', 'half'])

/**
 * Gives the year after the last of several dates to those listed before it.
 *
 * @param between the words between two dates.
 */
export function shareYears(
  found: readonly Found<Meaning>[],
  between: (from: number, to: number) => string,
): readonly Found<Meaning>[] {
  const shared = [...found]
  for (let at = shared.length - 2; at >= 0; at--) {
    const [first, last] = [shared[at], shared[at + 1]]
    if (first === undefined || last === undefined || last.start - first.end > 12) continue
    const outer = yearBehind(last.value)
    if (outer === null || !lacksYear(first.value) || first.value.kind !== kindOf(last.value)) continue
    if (JOINT.test(between(first.end, last.start))) shared[at] = { ...first, value: outer(first.value) }
  }
  return shared
}

function lacksYear(meaning: Meaning): boolean {
  return (
    SHARING.has(meaning.kind) && 'year' in meaning && meaning.year === null && !('which' in meaning && meaning.which)
  )
}

const kindOf = (meaning: Meaning): Meaning['kind'] => (meaning.kind === 'within' ? meaning.inner.kind : meaning.kind)

/** Puts another date into the year that a date names; null where it names none. */
function yearBehind(meaning: Meaning): ((inner: Meaning) => Meaning) | null {
  if (meaning.kind === 'within') return (inner) => ({ kind: 'within', inner, outer: meaning.outer })
  if (!SHARING.has(meaning.kind) || !('year' in meaning) || meaning.year === null) return null
  const { year } = meaning
  return (inner) => ({ ...inner, year }) as Meaning
}
