import type { Sentence } from '../../../model/document.ts'
import type { PlaceMention } from '../../../model/place.ts'
import { overlaps } from '../../../model/span.ts'
import type { Trace } from '../../../model/trace.ts'
import { ruleSet } from '../../../rules/rule-set.ts'
import { sentenceHaving, viewOf } from '../../../text/pattern/pattern.ts'
import { featureMention } from './mention.ts'
import { featureHeads, features } from './rules/features.ts'

const FEATURES = ruleSet(features)
const hasFeatureHead = sentenceHaving(featureHeads)

/** The places of a sentence that are named by what they are, none over another. */
export function featuresOf(sentence: Sentence, trace: Trace | null): PlaceMention[] {
  if (!hasFeatureHead(sentence)) return []
  const view = viewOf(sentence)
  let end = 0
  return FEATURES.find(view, trace).flatMap((found) => {
    if (found.start < end) return []
    end = found.end
    return [featureMention(view, found)]
  })
}

/** Mentions and features in text order; of two that overlap the one that is the whole name stays. */
export function withFeatures(mentions: readonly PlaceMention[], named: readonly PlaceMention[]): PlaceMention[] {
  const kept: PlaceMention[] = []
  const features = [...named]
  let f = 0
  for (const mention of mentions) {
    for (let feature = features[f]; feature !== undefined && feature.end <= mention.start; feature = features[++f])
      kept.push(feature)
    const feature = features[f]
    if (feature === undefined || !overlaps(feature, mention)) kept.push(mention)
    else if (isWholeOf(feature, mention)) features[f] = standingIn(feature, mention)
    else {
      kept.push(mention)
      f++
    }
  }
  return [...kept, ...features.slice(f)]
}

/** A building is called by a saint wherever it stands: "St. Michael's Hospital" is in no town of that name. */
const SAINT = /^(?:St\.?|Saint)\s/

/** A building is in the town that its name begins with, which the attribute stage may yet move: "Leeds General Hospital". */
function standingIn(
  feature: PlaceMention,
  { start, country, admin1, lat, lon, alternatives }: PlaceMention,
): PlaceMention {
  const isIn = feature.rule === 'places/facility-name' && start === feature.start && !SAINT.test(feature.text)
  return isIn ? { ...feature, country, admin1, lat, lon, alternatives } : feature
}

/** Whether the feature is the whole name and the mention a piece of it; an airport is mostly spoken of by its town. */
function isWholeOf(feature: PlaceMention, mention: PlaceMention): boolean {
  if (feature.start === mention.start && feature.rule === 'places/town-site-name') return false
  const isIn = feature.start <= mention.start && feature.end >= mention.end
  return isIn && feature.end - feature.start > mention.end - mention.start
}
