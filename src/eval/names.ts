/**
 * A name as it is compared: without article, case, accents and the shape of apostrophes.
 *
 * @example folded('The Brigade Générale’s') // "brigade generale's"
 */
export function folded(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/^(?:the|an?) /, '')
}

/** A speaker as far as its name is compared. */
export interface Named {
  readonly text: string | null
  readonly name: string | null
}

/**
 * Whether a speaker is who gold says: the same name, or, when the name is not known, none given.
 *
 * A name that only repeats the mention ("officials") is not a name.
 */
export function sameName(gold: Named, found: Named): boolean {
  if (gold.name !== null) return found.name !== null && folded(gold.name) === folded(found.name)
  if (found.name === null) return true
  return [gold.text, found.text].some((text) => text !== null && folded(text) === folded(found.name ?? ''))
}

const UNIT = /(?: (?:district|county|province|state|region|department|governorate|river|island)| of| ocean)+$/

/** Whether two names are one place's, whichever says what kind of place it is: "Surma" and "Surma River". */
export function samePlaceName(a: string, b: string): boolean {
  const bare = (name: string) => folded(name).replace(UNIT, '')
  return bare(a) === bare(b)
}
