import { gazetteerFor } from '../../../gazetteer/own.ts'
import type { Document, Sentence } from '../../../model/document.ts'
import type { PlaceMention } from '../../../model/place.ts'
import type { View } from '../../../text/pattern/pattern.ts'
import type { Extractor } from '../extract.ts'
import { type Candidate, candidatesOf } from './candidates.ts'
import { type DocumentWords, wordsOf } from './document-words.ts'
import { mentionOf } from './mention.ts'
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
    return document.sentences.flatMap((sentence) => {
      const candidates = candidatesOf(sentence, gazetteer)
      if (candidates.length === 0) return []
      const view = placeView(sentence, candidates)
      return accept(document, sentence, view, candidates, known)
    })
  },
}

const RULES = [...speakingFor, ...speakingAgainst]

function accept(
  document: Document,
  sentence: Sentence,
  view: View,
  candidates: readonly Candidate[],
  known: DocumentWords,
): PlaceMention[] {
  const weights = new Map<number, { weight: number; rule: string; strongest: number }>()
  for (const candidate of candidates) {
    const { rule, weight } = priorOf(candidate)
    weights.set(candidate.start, { rule, weight: weight + known.against(candidate, sentence), strongest: 0 })
  }
  for (const rule of RULES) {
    for (const match of rule.pattern.find(view)) {
      const weighed = weights.get(match.start)
      const weight = rule.read(match)?.weight ?? 0
      if (weighed === undefined) continue
      weighed.weight += weight
      if (weight > weighed.strongest) {
        weighed.strongest = weight
        weighed.rule = rule.id
      }
    }
  }
  return candidates.flatMap((candidate) => {
    const { weight = 0, rule = '' } = weights.get(candidate.start) ?? {}
    return weight >= ENOUGH ? [mentionOf(document, view, candidate, rule, weight)] : []
  })
}
