import type { PlaceMention } from '../../model/place.ts'
import type { GoldPlace } from '../gold.ts'
import { type Kind, overlap } from '../judge.ts'
import { samePlaceName } from '../names.ts'

/** Places: the value is which place it is, by name and country; type and usage are fields of their own. */
export const places: Kind<GoldPlace, PlaceMention> = {
  spans: (place) => [place],
  near: overlap,
  value: (gold, found) => gold.country === found.country && samePlaceName(gold.name, found.name),
  fields: {
    name: (gold, found) => samePlaceName(gold.name, found.name),
    country: (gold, found) => gold.country === found.country,
    type: (gold, found) => gold.type === found.type,
    usage: (gold, found) => gold.usage === found.usage,
    within: (gold, found) => gold.within === found.within,
  },
  label: ({ name, country, type, usage }) => `${name}, ${country ?? 'no country'}, ${type}, ${usage}`,
}
