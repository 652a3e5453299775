import type { Sentence } from '../../../model/document.ts'
import type { PlaceMention } from '../../../model/place.ts'
import type { Trace } from '../../../model/trace.ts'
import { ruleSet } from '../../../rules/rule-set.ts'
import type { View } from '../../../text/pattern/pattern.ts'
import { siteRules } from './rules/sites.ts'

const { find } = ruleSet(siteRules)

/** The buildings of a sentence that are named whole, as places that no gazetteer has. */
export function sitesOf(view: View, { text, start }: Sentence, trace: Trace | null): readonly PlaceMention[] {
  return find(view, trace).map((found): PlaceMention => {
    const name = text.slice(found.start - start, found.end - start)
    const nowhere = { country: null, admin1: null, lat: null, lon: null, geonames: null }
    const plain = { usage: 'literal', within: null, relation: 'at', distanceKm: null, direction: null } as const
    const { start: from, end, rule } = found
    return {
      text: name,
      start: from,
      end,
      name,
      type: 'facility',
      ...nowhere,
      ...plain,
      confidence: 1,
      alternatives: [],
      rule,
    }
  })
}
