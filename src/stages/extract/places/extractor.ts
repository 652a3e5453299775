import { gazetteerFor } from '../../../gazetteer/own.ts'
import type { Sentence } from '../../../model/document.ts'
import type { PlaceMention } from '../../../model/place.ts'
import { overlaps } from '../../../model/span.ts'
import { type View, viewOf } from '../../../text/pattern/pattern.ts'
import type { Extractor } from '../extract.ts'
import { ruleSet, settle } from '../rule.ts'
import { type Candidate, candidatesOf } from './candidates.ts'
import { type DocumentWords, isShouted, wordsOf } from './document-words.ts'
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
    const named = document.sentences.flatMap(featuresOf)
    const sure = new Set(weighed.filter(({ weight }) => weight >= PLAIN).map(({ candidate }) => candidate.text))
    const mentions = weighed.flatMap((one): PlaceMention[] => {
      const weight = one.weight + (sure.has(one.candidate.text) ? REPEATED : 0)
      if (weight < ENOUGH && one.candidate.words > 0) return []
      const longer = named.some((feature) => overlaps(feature, one.candidate) && feature.end > one.candidate.end)
      return longer ? [] : [mentionOf(one.view, one.candidate, one.rule, weight)]
    })
    const free = named.filter((feature) => !mentions.some((mention) => overlaps(mention, feature)))
    return [...mentions, ...free].sort((a, b) => a.start - b.start)
  },
}

/** So much weight makes a place so plain that the name means it elsewhere in the article too; what that is worth there. */
const PLAIN = 4
const REPEATED = 2

const RULES = [...speakingFor, ...speakingAgainst]
const FEATURES = ruleSet(features)

/** A candidate with all that speaks for it and against it. */
interface Weighed {
  readonly candidate: Candidate
  readonly view: View
  readonly weight: number
  /** The rule that spoke for it the most. */
  readonly rule: string
}

function weighAll(sentence: Sentence, view: View, candidates: readonly Candidate[], known: DocumentWords): Weighed[] {
  const scores = new Map<number, { weight: number; rule: string; strongest: number }>()
  const shouted = isShouted(sentence)
  for (const candidate of candidates) {
    const { rule, weight } = priorOf(candidate)
    scores.set(candidate.start, { rule, weight: weight + known.against(candidate, shouted), strongest: 0 })
  }
  for (const rule of RULES) {
    for (const match of rule.pattern.find(view)) {
      const score = scores.get(match.start)
      const weight = rule.read(match)?.weight ?? 0
      if (score === undefined) continue
      score.weight += weight
      if (weight > score.strongest) {
        score.strongest = weight
        score.rule = rule.id
      }
    }
  }
  return candidates.map((candidate) => {
    const { weight = 0, rule = '' } = scores.get(candidate.start) ?? {}
    return { candidate, view, weight, rule }
  })
}

function featuresOf(sentence: Sentence): PlaceMention[] {
  if (!sentence.tokens.some(({ lower }) => featureHeads.has(lower))) return []
  const view = viewOf(sentence)
  return settle(FEATURES.find(view)).map((found) => featureMention(view, found))
}
