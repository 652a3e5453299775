import { gazetteerFor } from '../../../gazetteer/own.ts'
import type { RegionKind } from '../../../model/article.ts'
import type { Sentence } from '../../../model/document.ts'
import type { PlaceMention } from '../../../model/place.ts'
import { overlaps } from '../../../model/span.ts'
import { gather } from '../../../text/gather.ts'
import { sentenceHaving, type View, viewOf } from '../../../text/pattern/pattern.ts'
import type { Extractor } from '../extractor.ts'
import { ruleSet } from '../rule.ts'
import { type Candidate, candidatesOf } from './candidates.ts'
import { type DocumentWords, isShouted, wordsOf } from './document-words.ts'
import { evidenceIndex } from './evidence.ts'
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
    const weighed = gather(document.sentences, (sentence) => {
      const candidates = candidatesOf(sentence, gazetteer)
      return candidates.length === 0 ? [] : weighAll(sentence, placeView(sentence, candidates), candidates, known)
    })
    const sure = new Set(
      weighed.filter(({ weight }) => weight >= PLAIN).map(({ candidate }) => candidate.text.toLowerCase()),
    )
    const mentions = gather(weighed, (one): PlaceMention[] => {
      const weight = one.weight + (sure.has(one.candidate.text.toLowerCase()) ? REPEATED : 0)
      return weight < ENOUGH ? [] : [mentionOf(one.view, one.at, one.candidate, one.rule, weight)]
    })
    return withFeatures(mentions, gather(document.sentences, featuresOf))
  },
}

/** Mentions and features in text order; of two that overlap the one that is the whole name stays. */
function withFeatures(mentions: readonly PlaceMention[], named: readonly PlaceMention[]): PlaceMention[] {
  const kept: PlaceMention[] = []
  let f = 0
  for (const mention of mentions) {
    for (let feature = named[f]; feature !== undefined && feature.end <= mention.start; feature = named[++f])
      kept.push(feature)
    const feature = named[f]
    if (feature === undefined || !overlaps(feature, mention)) kept.push(mention)
    else if (!isWholeOf(feature, mention)) {
      kept.push(mention)
      f++
    }
  }
  return [...kept, ...named.slice(f)]
}

/** Whether the feature is the whole name and the mention a piece of it; a park or an airport is spoken of by its town. */
function isWholeOf(feature: PlaceMention, mention: PlaceMention): boolean {
  if (feature.start === mention.start && feature.rule === 'places/park-name') return false
  return feature.end > mention.end || feature.start < mention.start
}

/** So much weight makes a place so plain that the name means it elsewhere in the article too; what that is worth there. */
const PLAIN = 4
const REPEATED = 3

/** A dateline is a place and little else; a byline is people. */
const REGIONS: Partial<Record<RegionKind, number>> = { dateline: 5, byline: -9 }

const EVIDENCE = evidenceIndex([...speakingFor, ...speakingAgainst])
const FEATURES = ruleSet(features)
const hasFeatureHead = sentenceHaving(featureHeads)

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
  return candidates.map((candidate) => {
    while (view.items[at]?.start !== candidate.start && at < view.items.length) at++
    const prior = priorOf(candidate)
    let weight = prior.weight + known.against(candidate, shouted) + (REGIONS[sentence.region] ?? 0)
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
}

function featuresOf(sentence: Sentence): PlaceMention[] {
  if (!hasFeatureHead(sentence)) return []
  const view = viewOf(sentence)
  let end = 0
  return FEATURES.find(view).flatMap((found) => {
    if (found.start < end) return []
    end = found.end
    return [featureMention(view, found)]
  })
}
