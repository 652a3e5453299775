import type { Config } from '../../model/config.ts'
import type { Attributed, Extracted, Stage } from '../../model/stage.ts'
import { assertionsOf } from './narrative/assertions.ts'
import { narrativesOf } from './narrative/narrative.ts'
import { resolvePlaces } from './places/resolve.ts'
import { groundsOf } from './setting/grounds.ts'
import { sceneOf } from './setting/scene.ts'
import { placeInTimeAndSpace } from './setting/setting.ts'
import { attributeSources } from './sources/sources.ts'
import { tollsOf } from './tolls/tolls.ts'

/** Relates mentions to each other: which place a name means, who said what, when and where each figure belongs, what the toll is. */
export function attribute(config: Config): Stage<Extracted, Attributed> {
  return {
    name: 'attribute',
    run: (extracted) => {
      // Places first: a source's and a figure's place are resolved places. Tolls last: they are chosen among settled figures.
      const located = { ...extracted, places: resolvePlaces(extracted, config) }
      const { reports, cast } = attributeSources(located)
      const grounds = groundsOf(located)
      const scene = sceneOf(located, grounds)
      const casualties = placeInTimeAndSpace(located, reports, scene, grounds)
      const told = { dates: located.dates, places: located.places, casualties }
      const narratives = config.write.narrative ? narrativesOf(located, told, reports) : []
      const assertions = assertionsOf(located.article.text, reports, narratives, { casualties, grounds, scene })
      return { ...located, reports, assertions, cast, casualties, scene, grounds, tolls: tollsOf(located, casualties) }
    },
  }
}
