import type { Gazetteer } from '../../../gazetteer/gazetteer.ts'
import { keyOf } from '../../../gazetteer/name.ts'
import type { Sense } from '../../../gazetteer/place.ts'
import { sensesAsSpelled } from '../../../gazetteer/spelling.ts'
import { listLinks } from '../../../lexicon/en/grammar.ts'
import type { FoundPlace } from '../../../model/found-place.ts'
import { alternatives } from '../../../text/alternatives.ts'
import { gather } from '../../../text/gather.ts'

/** A meaning that a name may have, with how likely it is before the article is asked. */
export interface Option extends Sense {
  /** Its share of the name's options, by the root of prominence, so that context can still tell a town from a metropolis. */
  readonly share: number
}

/** All mentions of one name in an article: they mean one place. */
export interface Name {
  readonly mentions: readonly FoundPlace[]
  /** The name as it is written; of "Leeds General Hospital" it is "Leeds", where that is. */
  readonly written: string
  readonly options: readonly Option[]
}

/** The rest of a list of counties after one of them: "Dallas, Collin and Denton counties". */
const COUNTIES = new RegExp(
  `^(?:(?:,|,? ${alternatives(listLinks)}) [A-Z][\\w'-]{1,30}(?: [A-Z][\\w'-]{1,30})?){0,6} counties\\b`,
)

/** Options of one name that are looked at; the rest are villages that a text hardly means. */
const MOST_OPTIONS = 40

/** The names of an article's mentions with their options; a mention that no gazetteer has is in none. */
export function namesOf(text: string, mentions: readonly FoundPlace[], gazetteer: Gazetteer): Name[] {
  const grouped = new Map<string, FoundPlace[]>()
  for (const mention of mentions) {
    const { written, candidates } = mention
    if (candidates.length === 0) continue
    // "US" is not "Us": of short names the case is part; "SPLIT" of a dateline is "Split".
    const key = written.length > 4 ? written.toLowerCase() : written
    const same = grouped.get(key)
    if (same === undefined) grouped.set(key, [mention])
    else same.push(mention)
  }
  return gather([...grouped.values()], (own) => {
    const [first] = own
    if (first === undefined) return []
    const { written, start } = first
    const counties = own.some(({ end }) => COUNTIES.test(text.slice(end, end + 120)))
      ? gazetteer.lookup(keyOf(`${written} County`))
      : []
    if (counties.length > 0) return nameOf(written, own, counties)
    const spelling = {
      pointed: written.endsWith('.'),
      afterComma: /,\s*$/.test(text.slice(Math.max(0, start - 3), start)),
      words: written.split(/\s+/).length,
      plain: /\s\p{Ll}{4,}/u.test(written),
    }
    // All mentions of the name are asked together: of one that stands in a list of counties only the county was found
    const plain = sensesAsSpelled(gazetteer.lookup(keyOf(written)), written, spelling)
    return nameOf(written, own, plain)
  })
}

/** A name with its options, or nothing when it has none. */
export function nameOf(written: string, mentions: readonly FoundPlace[], all: readonly Sense[]): Name[] {
  const senses = all.slice(0, MOST_OPTIONS)
  const weights = senses.map(({ prominence }) => Math.sqrt(prominence))
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1
  const options = senses.map(({ place, bearing, prominence }, i) => ({
    place,
    bearing,
    prominence,
    share: (weights[i] ?? 0) / total,
  }))
  return options.length === 0 ? [] : [{ mentions, written, options }]
}
