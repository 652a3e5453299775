import { honorifics } from '../english/names/honorifics.ts'
import { presentOffices } from '../lexicon/en/people.ts'

/** Names that are remembered. */
const MOST = 5000

/** The same few names of an article are compared again and again, each with all others. */
function remembered(read: (name: string) => string): (name: string) => string {
  const known = new Map<string, string>()
  return (name) => {
    const own = known.get(name)
    if (own !== undefined) return own
    if (known.size >= MOST) known.clear()
    const value = read(name)
    known.set(name, value)
    return value
  }
}

/**
 * A name as it is compared: without article, case, accents and the shape of apostrophes.
 *
 * @example folded('The Brigade Générale’s') // "brigade generale's"
 */
export const folded = remembered((name) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/^(?:the|an?) /, ''),
)

/**
 * A person's name without the titles before it: "President Müller", "Dr. Müller" and "Muller" are one.
 *
 * @example withoutTitles('Prime Minister Tito') // 'tito'
 */
export const withoutTitles = remembered((name) => {
  let words = folded(name)
    .replace(/'s?$/, '')
    .replace(/[.,;:]$/, '')
    .split(' ')
  for (let titles = titlesBefore(words); titles > 0; titles = titlesBefore(words)) words = words.slice(titles)
  return words.join(' ').replace(/(?<=\b\p{L})\./gu, '')
})

/** How many words at the start are a title before a name. */
function titlesBefore(words: readonly string[]): number {
  const isTitle = (count: number) => {
    const title = words.slice(0, count).join(' ').replace(/\.$/, '')
    return words.length > count && (honorifics.has(title) || presentOffices.has(title))
  }
  return [2, 1].find(isTitle) ?? 0
}

/** A speaker as far as its name is compared. */
export interface Named {
  readonly text: string | null
  /** undefined where gold does not say */
  readonly name?: string | null | undefined
}

/**
 * Whether a speaker is who gold says: the same name, or, when the name is not known, none given.
 *
 * A name that only repeats the mention ("officials") is not a name.
 */
export function sameName(gold: Named, found: Named): boolean {
  if (gold.name === undefined) return true
  if (gold.name !== null) return found.name != null && withoutTitles(gold.name) === withoutTitles(found.name)
  if (found.name == null) return true
  return [gold.text, found.text].some((text) => text !== null && folded(text) === folded(found.name ?? ''))
}

const UNIT = /(?: (?:district|county|province|state|region|department|governorate|river|island)| of| ocean)+$/

/** Whether two names are one place's, whichever says what kind of place it is: "Surma" and "Surma River". */
export function samePlaceName(a: string, b: string): boolean {
  const bare = (name: string) => folded(name).replace(UNIT, '')
  return bare(a) === bare(b)
}
