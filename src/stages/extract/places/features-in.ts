import { saintTitles } from '../../../lexicon/en/places.ts'
import type { Sentence } from '../../../model/document.ts'
import type { FoundPlace } from '../../../model/found-place.ts'
import { overlaps } from '../../../model/span.ts'
import type { Trace } from '../../../model/trace.ts'
import { gateOfRules } from '../../../rules/gate.ts'
import { ruleSet } from '../../../rules/rule-set.ts'
import { alternatives } from '../../../text/alternatives.ts'
import { viewOf } from '../../../text/pattern/pattern.ts'
import { calledAfter, featureMention } from './mention.ts'
import { type Feature, features } from './rules/features.ts'

const FEATURES = ruleSet(features)
/** Whether a sentence has the words that some feature needs. */
const mayHaveFeature = gateOfRules(features)

/** A place that is named by what it is, and how. */
interface Named {
  readonly mention: FoundPlace
  readonly as: Feature['named']
}

/** The places of a sentence that are named by what they are, none over another. */
export function featuresOf(sentence: Sentence, trace: Trace | null): Named[] {
  if (!mayHaveFeature(sentence)) return []
  const view = viewOf(sentence)
  let end = 0
  return FEATURES.find(view, trace).flatMap((found) => {
    if (found.start < end) return []
    end = found.end
    return [{ mention: featureMention(view, found), as: found.value.named }]
  })
}

/** Mentions and features in text order; of two that overlap the one that is the whole name stays. */
export function withFeatures(mentions: readonly FoundPlace[], named: readonly Named[]): FoundPlace[] {
  const kept: FoundPlace[] = []
  const features = [...named]
  let f = 0
  for (const mention of mentions) {
    for (
      let feature = features[f];
      feature !== undefined && feature.mention.end <= mention.start;
      feature = features[++f]
    )
      kept.push(feature.mention)
    const feature = features[f]
    if (feature === undefined || !overlaps(feature.mention, mention)) kept.push(mention)
    else if (isWholeOf(feature, mention)) features[f] = standingIn(feature, mention)
    else {
      kept.push(mention)
      f++
    }
  }
  return [...kept, ...features.slice(f).map(({ mention }) => mention)]
}

/** A building is called by a saint wherever it stands: "St. Michael's Hospital" is in no town of that name. */
const SAINT = new RegExp(
  `^${alternatives([...saintTitles].map((title) => `${title.charAt(0).toUpperCase()}${title.slice(1)}`))}\\s`,
)

/** A building is in the town that its name begins with: "Leeds General Hospital". */
function standingIn(feature: Named, town: FoundPlace): Named {
  const { mention, as } = feature
  const isIn = as === 'building' && town.start === mention.start && !SAINT.test(mention.text)
  return isIn ? { mention: calledAfter(mention, town), as } : feature
}

/** Whether the feature is the whole name and the mention a piece of it; an airport is mostly spoken of by its town. */
function isWholeOf({ mention: feature, as }: Named, mention: FoundPlace): boolean {
  if (feature.start === mention.start && as === 'site') return false
  const isIn = feature.start <= mention.start && feature.end >= mention.end
  return isIn && feature.end - feature.start > mention.end - mention.start
}
