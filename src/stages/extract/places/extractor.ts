import { gazetteerFor } from '../../../gazetteer/own.ts'
import type { FoundPlace } from '../../../model/found-place.ts'
import { gather } from '../../../text/gather.ts'
import type { Extractor } from '../extractor.ts'
import { featuresOf, withFeatures } from './features-in.ts'
import { mentionOf } from './mention.ts'
import { ENOUGH } from './strength.ts'
import { weighNames } from './weigh-names.ts'

/** Names of places by longest match, each kept when what speaks for it outweighs what speaks against it. */
export const places: Extractor<FoundPlace> = {
  name: 'places',
  extract: (document, config) => {
    const { trace } = document
    const mentions = gather(weighNames(document, gazetteerFor(config)), (name) => {
      const { weight } = name
      trace?.note({ step: 'named', mention: mentionOf(name), weight, enough: ENOUGH })
      return weight < ENOUGH ? [] : [mentionOf(name)]
    })
    return withFeatures(
      mentions,
      gather(document.sentences, (sentence) => featuresOf(sentence, trace)),
    )
  },
}
