import type { Gazetteer } from '../../../gazetteer/gazetteer.ts'
import { keyOf } from '../../../gazetteer/name.ts'
import type { Place, Sense } from '../../../gazetteer/place.ts'
import { sensesAsSpelled } from '../../../gazetteer/spelling.ts'
import type { PlaceMention } from '../../../model/place.ts'

/** A meaning that a name may have, with how likely it is before the article is asked. */
export interface Option {
  readonly place: Place
  readonly bearing: Sense['bearing']
  readonly prominence: number
  /** Its share of the name's options, by the root of prominence, so that context can still tell a town from a metropolis. */
  readonly share: number
}

/** All mentions of one name in an article: they mean one place. */
export interface Name {
  readonly mentions: readonly PlaceMention[]
  readonly options: readonly Option[]
}

/** The rest of a list of counties behind one of them: "Dallas, Collin and Denton counties". */
const COUNTIES = /^(?:(?:,|,? and) [A-Z][\w'-]{1,30}(?: [A-Z][\w'-]{1,30})?){0,6} counties\b/

/** Options of one name that are looked at; the rest are villages that nobody would mean. */
const MOST_OPTIONS = 40

/** The names of an article's mentions with their options; a mention that no gazetteer has is in none. */
export function namesOf(text: string, mentions: readonly PlaceMention[], gazetteer: Gazetteer): Name[] {
  const grouped = new Map<string, PlaceMention[]>()
  for (const mention of mentions) {
    if (mention.lat === null) continue
    // "Ga." and "GA" are not "Ga", nor is "US" "Us": the spelling is part of the name.
    const same = grouped.get(mention.text)
    if (same === undefined) grouped.set(mention.text, [mention])
    else same.push(mention)
  }
  return [...grouped].flatMap(([written, own]) => {
    const [first] = own
    if (first === undefined) return []
    const spelling = {
      pointed: written.endsWith('.'),
      behindComma: /,\s*$/.test(text.slice(Math.max(0, first.start - 3), first.start)),
      words: written.split(/\s+/).length,
      plain: /\s\p{Ll}{4,}/u.test(written),
    }
    const counties = own.some(({ end }) => COUNTIES.test(text.slice(end, end + 120)))
      ? gazetteer.lookup(keyOf(`${written} County`))
      : []
    const plain = sensesAsSpelled(gazetteer.lookup(keyOf(written)), written, spelling)
    const senses = (counties.length > 0 ? counties : plain).slice(0, MOST_OPTIONS)
    const weights = senses.map(({ prominence }) => Math.sqrt(prominence))
    const total = weights.reduce((sum, weight) => sum + weight, 0)
    const options = senses.map(({ place, bearing, prominence }, i) => ({
      place,
      bearing,
      prominence,
      share: (weights[i] ?? 0) / (total || 1),
    }))
    return options.length === 0 ? [] : [{ mentions: own, options }]
  })
}
