import type { FigureEntry, PlaceEntry } from '../archive.ts'
import type { Archive } from './archive.ts'

/** A place where something happened, with what did. */
export interface Setting extends PlaceEntry {
  readonly number: number
  readonly lat: number
  readonly lon: number
  readonly claims: number
  /** The largest figure of people who came to harm there; null where none is known. */
  readonly largest: FigureEntry | null
  /** Whether any claim or figure says the place itself; else it was worked out. */
  readonly said: boolean
}

/** The places that have coordinates, the largest first, so that small ones are drawn over them. */
export function settingsOf(
  archive: Archive,
  claims: readonly number[],
  figures: readonly FigureEntry[],
): readonly Setting[] {
  const { where, facets } = archive.claims
  const explicit = facets.basis.values.indexOf('place: explicit')
  const found = new Map<number, { claims: number; largest: FigureEntry | null; said: boolean }>()
  const at = (place: number) => {
    const known = found.get(place) ?? { claims: 0, largest: null, said: false }
    found.set(place, known)
    return known
  }
  for (const claim of claims) {
    const place = where[claim] ?? -1
    if (place < 0) continue
    const setting = at(place)
    setting.claims++
    setting.said ||= [facets.basis.of[claim] ?? []].flat().includes(explicit)
  }
  for (const figure of figures) {
    if (figure.place < 0 || figure.negated) continue
    const setting = at(figure.place)
    setting.said ||= figure.placed
    if (sizeOf(figure) > sizeOf(setting.largest)) setting.largest = figure
  }
  return [...found]
    .flatMap(([number, setting]): Setting[] => {
      const place = archive.places[number]
      if (place?.lat == null || place.lon === null) return []
      return [{ ...place, lat: place.lat, lon: place.lon, number, ...setting }]
    })
    .sort((a, b) => sizeOf(b.largest) - sizeOf(a.largest) || b.claims - a.claims)
}

export const sizeOf = (figure: FigureEntry | null): number => figure?.best ?? figure?.low ?? figure?.high ?? 0
