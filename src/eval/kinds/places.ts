import type { PlaceMention } from '../../model/place.ts'
import type { GoldPlace } from '../gold.ts'
import { type Kind, overlap } from '../judge.ts'
import { samePlaceName } from '../names.ts'

const sameName = (gold: GoldPlace, found: PlaceMention): boolean | null =>
  gold.name === undefined ? null : samePlaceName(gold.name, found.name)
const sameCountry = (gold: GoldPlace, found: PlaceMention): boolean | null =>
  gold.country === undefined ? null : gold.country === found.country

/** Places: the value is which place it is, by name and country; type and usage are fields of their own. */
export const places: Kind<GoldPlace, PlaceMention> = {
  spans: (place) => [place],
  near: overlap,
  value: (gold, found) => {
    const answers = [sameName(gold, found), sameCountry(gold, found)].filter((answer) => answer !== null)
    return answers.length === 0 ? null : answers.every(Boolean)
  },
  fields: {
    name: sameName,
    country: sameCountry,
    type: (gold, found) => (gold.type === undefined ? null : gold.type === found.type),
    usage: (gold, found) => gold.usage === found.usage,
    within: (gold, found) => gold.within === found.within,
  },
  complete: ['name', 'country'],
  label: ({ name, country, type, usage }) =>
    [name ?? '?', country === undefined ? '?' : (country ?? 'no country'), type ?? '?', usage].join(', '),
  classes: { type: ({ type }) => type ?? null },
  confusable: ['type', 'usage'],
  rules: ({ rule }) => [rule],
}
