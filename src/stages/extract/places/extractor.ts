import { gazetteerFor } from '../../../gazetteer/own.ts'
import type { RegionKind } from '../../../model/article.ts'
import type { Sentence } from '../../../model/document.ts'
import type { PlaceMention } from '../../../model/place.ts'
import { overlaps } from '../../../model/span.ts'
import { type View, viewOf } from '../../../text/pattern/pattern.ts'
import type { Extractor } from '../extractor.ts'
import { ruleSet } from '../rule.ts'
import { type Candidate, candidatesOf } from './candidates.ts'
import { inCountryOf } from './country-of-article.ts'
import { type DocumentWords, isShouted, wordsOf } from './document-words.ts'
import { evidenceIndex } from './evidence.ts'
import { raisedInLists } from './listed.ts'
import { featureMention, mentionOf } from './mention.ts'
import { featureHeads, features } from './rules/features.ts'
import { speakingAgainst } from './rules/speaking-against.ts'
import { speakingFor } from './rules/speaking-for.ts'
import { ENOUGH, priorOf } from './strength.ts'
import { placeView } from './view.ts'

/** Names of places by longest match, each kept when what speaks for it outweighs what speaks against it. */
export const places: Extractor<PlaceMention> = {
  name: 'places',
  extract: (document, config) => {
    const gazetteer = gazetteerFor(config)
    const known = wordsOf(document)
    const weighed = document.sentences.flatMap((sentence) => {
      const candidates = candidatesOf(sentence, gazetteer)
      return candidates.length === 0 ? [] : weighAll(sentence, placeView(sentence, candidates), candidates, known)
    })
    const sure = new Set(
      weighed.filter(({ weight }) => weight >= PLAIN).map(({ candidate }) => candidate.text.toLowerCase()),
    )
    const isLocal = inCountryOf(weighed)
    const mentions = weighed.flatMap((one): PlaceMention[] => {
      const repeated = sure.has(one.candidate.text.toLowerCase()) ? REPEATED : 0
      const weight =
        one.weight +
        (repeated === 0 && one.weight >= 0 && isLocal(one.candidate) && !known.endsName(one.candidate)
          ? LOCAL
          : repeated)
      return weight < ENOUGH ? [] : [mentionOf(one.view, one.at, one.candidate, one.rule, weight)]
    })
    return withFeatures(mentions, document.sentences.flatMap(featuresOf))
  },
}

/** Mentions and features in text order; of two that overlap the one that is the whole name stays. */
function withFeatures(mentions: readonly PlaceMention[], named: readonly PlaceMention[]): PlaceMention[] {
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

/** A building is in the town that its name begins with, which the attribute stage may yet move: "Leeds General Hospital". */
function standingIn(
  feature: PlaceMention,
  { start, country, admin1, lat, lon, alternatives }: PlaceMention,
): PlaceMention {
  const isIn = feature.rule === 'places/facility-name' && start === feature.start
  return isIn ? { ...feature, country, admin1, lat, lon, alternatives } : feature
}

/** Whether the feature is the whole name and the mention a piece of it; an airport is mostly spoken of by its town. */
function isWholeOf(feature: PlaceMention, mention: PlaceMention): boolean {
  if (feature.start === mention.start && feature.rule === 'places/town-site-name') return false
  const isIn = feature.start <= mention.start && feature.end >= mention.end
  return isIn && feature.end - feature.start > mention.end - mention.start
}

/** So much weight makes a place so plain that the name means it elsewhere in the article too; what that is worth there. */
const PLAIN = 4
const REPEATED = 3
/** What it is worth to lie in a country that the article is about. */
const LOCAL = 1

/** A dateline is a place and little else; a byline is people. */
const REGIONS: Partial<Record<RegionKind, number>> = { dateline: 5, byline: -9 }

const EVIDENCE = evidenceIndex([...speakingFor, ...speakingAgainst])
const FEATURES = ruleSet(features)

/** A candidate with all that speaks for it and against it. */
interface Weighed {
  readonly candidate: Candidate
  readonly view: View
  /** Where it stands among the items of the view. */
  readonly at: number
  readonly weight: number
  /** The rule that spoke for it the most. */
  readonly rule: string
}

function weighAll(sentence: Sentence, view: View, candidates: readonly Candidate[], known: DocumentWords): Weighed[] {
  const shouted = isShouted(sentence)
  let at = 0
  const weighed = candidates.map((candidate): Weighed => {
    while (view.items[at]?.start !== candidate.start && at < view.items.length) at++
    const prior = priorOf(candidate)
    let weight = prior.weight + known.weigh(candidate, shouted) + (REGIONS[sentence.region] ?? 0)
    let rule = prior.rule
    let strongest = 0
    EVIDENCE.each(view.items, at, (found) => {
      weight += found.weight
      if (found.weight <= strongest) return
      strongest = found.weight
      rule = found.id
    })
    return { candidate, view, at, weight, rule }
  })
  const raised = raisedInLists(view.items, weighed)
  return weighed.map((one, i) => ({ ...one, weight: raised[i] ?? one.weight }))
}

function featuresOf(sentence: Sentence): PlaceMention[] {
  if (!sentence.tokens.some(({ lower }) => featureHeads.has(lower))) return []
  const view = viewOf(sentence)
  let end = 0
  return FEATURES.find(view).flatMap((found) => {
    if (found.start < end) return []
    end = found.end
    return [featureMention(view, found)]
  })
}
