import { gazetteerFor } from '../../../gazetteer/own.ts'
import type { FoundPlace } from '../../../model/found-place.ts'
import { gather } from '../../../text/gather.ts'
import { ordered } from '../../../text/ordered.ts'
import type { Extractor } from '../extractor.ts'
import { featuresOf, withFeatures } from './features-in.ts'
import { mentionOf } from './mention.ts'
import { ENOUGH } from './strength.ts'
import { unlistedPlaces } from './unlisted-places.ts'
import { weighNames } from './weigh-names.ts'

/** Names of places by longest match, each kept when what speaks for it outweighs what speaks against it. */
export const places: Extractor<FoundPlace> = {
  name: 'places',
  extract: (document, config) => {
    const { trace } = document
    const weighed = weighNames(document, gazetteerFor(config))
    const mentions = gather(weighed, (name) => {
      const { weight } = name
      trace?.note({ step: 'named', mention: mentionOf(name), weight, enough: ENOUGH })
      return weight < ENOUGH ? [] : [mentionOf(name)]
    })
    const found = withFeatures(
      mentions,
      gather(document.sentences, (sentence) => featuresOf(sentence, trace)),
    )
    const unlisted = unlistedPlaces(document, found, weighed)
    return unlisted.length === 0 ? found : [...ordered([...found, ...unlisted], (a, b) => a.start - b.start)]
  },
}
