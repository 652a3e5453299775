import type { Gazetteer } from '../../../gazetteer/gazetteer.ts'
import { keyOf } from '../../../gazetteer/name.ts'
import type { Sense } from '../../../gazetteer/place.ts'
import { sensesAsSpelled } from '../../../gazetteer/spelling.ts'
import type { PlaceMention } from '../../../model/place.ts'
import { gather } from '../../../text/gather.ts'

/** A meaning that a name may have, with how likely it is before the article is asked. */
export interface Option extends Sense {
  /** Its share of the name's options, by the root of prominence, so that context can still tell a town from a metropolis. */
  readonly share: number
}

/** All mentions of one name in an article: they mean one place. */
export interface Name {
  readonly mentions: readonly PlaceMention[]
  /** The name as it is written; of "Leeds General Hospital" it is "Leeds", where that is. */
  readonly written: string
  readonly options: readonly Option[]
}

/** The rest of a list of counties behind one of them: "Dallas, Collin and Denton counties". */
const COUNTIES = /^(?:(?:,|,? (?:and|or|&)) [A-Z][\w'-]{1,30}(?: [A-Z][\w'-]{1,30})?){0,6} counties\b/

/** Options of one name that are looked at; the rest are villages that nobody would mean. */
const MOST_OPTIONS = 40

/** The names of an article's mentions with their options; a mention that no gazetteer has is in none. */
export function namesOf(text: string, mentions: readonly PlaceMention[], gazetteer: Gazetteer): Name[] {
  const grouped = new Map<string, { readonly written: string; readonly own: PlaceMention[] }>()
  for (const mention of mentions) {
    if (mention.lat === null) continue
    // "US" is not "Us": of short names the case is part; "SPLIT" of a dateline is "Split".
    const written = nameIn(mention, gazetteer)
    const key = written.length > 4 ? written.toLowerCase() : written
    const same = grouped.get(key)
    if (same === undefined) grouped.set(key, { written, own: [mention] })
    else same.own.push(mention)
  }
  return gather([...grouped.values()], ({ written, own }) => {
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
    const senses = counties.length > 0 ? counties : plain
    return nameOf(written, own, senses)
  })
}

/** The name that a mention is looked up by: its own, or for a building that no gazetteer has that of the town it begins with. */
function nameIn({ text, type, lat, lon }: PlaceMention, gazetteer: Gazetteer): string {
  if (type !== 'facility' || gazetteer.lookup(keyOf(text)).length > 0) return text
  const words = text.split(' ')
  for (let end = words.length - 1; end > 0; end--) {
    const leading = words.slice(0, end).join(' ')
    if (gazetteer.lookup(keyOf(leading)).some(({ place }) => place.lat === lat && place.lon === lon)) return leading
  }
  return text
}

/** A name with its options, or nothing when it has none. */
export function nameOf(written: string, mentions: readonly PlaceMention[], all: readonly Sense[]): Name[] {
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
