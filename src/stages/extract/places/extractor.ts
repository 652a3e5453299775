import type { PlaceMention } from '../../../model/place.ts'
import type { Extractor } from '../extract.ts'

export const places: Extractor<PlaceMention> = {
  name: 'places',
  extract: () => [],
}
