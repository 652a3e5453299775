import type { Gazetteer } from '../../../gazetteer/gazetteer.ts'
import type { RegionKind } from '../../../model/article.ts'
import type { Document, Sentence } from '../../../model/document.ts'
import type { Trace } from '../../../model/trace.ts'
import { gather } from '../../../text/gather.ts'
import type { View } from '../../../text/pattern/pattern.ts'
import { type Candidate, candidatesOf } from './candidates.ts'
import { inCountryOf } from './country-of-article.ts'
import { type DocumentWords, isShouted, wordsOf } from './document-words.ts'
import { evidenceIndex } from './evidence.ts'
import { raisedInLists } from './listed.ts'
import { speakingAgainst } from './rules/speaking-against.ts'
import { speakingFor } from './rules/speaking-for.ts'
import { priorOf } from './strength.ts'
import { placeView } from './view.ts'

/** A name of the gazetteer with all that speaks for it and against it. */
export interface Weighed {
  readonly candidate: Candidate
  readonly view: View
  /** Where it stands among the items of the view. */
  readonly at: number
  /** What all rules together say; below `ENOUGH` it is not a place there. */
  readonly weight: number
  /** The rule that spoke for it the most. */
  readonly rule: string
}

/** So much weight makes a place so plain that the name means it elsewhere in the article too; what that is worth there. */
const PLAIN = 4
const REPEATED = 3
/** What it is worth to lie in a country that the article is about. */
const LOCAL = 1

/** A dateline is a place and little else; a byline is people. */
const REGIONS: Partial<Record<RegionKind, number>> = { dateline: 5, byline: -9 }

const EVIDENCE = evidenceIndex([...speakingFor, ...speakingAgainst])

/** What one rule says about a name. */
interface Said {
  readonly rule: string
  readonly weight: number
}

/** Hears what each rule says about a name. */
type Listener = (candidate: Candidate, said: Said) => void

function listenerOf(trace: Trace | null): Listener | null {
  if (trace === null) return null
  return ({ start, end }, { rule, weight }) => trace.note({ step: 'weighed', start, end, rule, weight })
}

/** Every name of the gazetteer in an article, whether it is a place there or not. */
export function weighNames(document: Document, gazetteer: Gazetteer): Weighed[] {
  const listener = listenerOf(document.trace)
  const known = wordsOf(document)
  const weighed = gather(document.sentences, (sentence) => {
    const candidates = candidatesOf(sentence, gazetteer)
    return candidates.length === 0 ? [] : weighAll(sentence, candidates, known, listener)
  })
  const plain = new Set(
    weighed.filter(({ weight }) => weight >= PLAIN).map(({ candidate }) => candidate.text.toLowerCase()),
  )
  const isLocal = inCountryOf(weighed)
  return weighed.map((one) => {
    const { candidate, weight } = one
    const more = plain.has(candidate.text.toLowerCase())
      ? { rule: 'places/plain-elsewhere', weight: REPEATED }
      : weight >= 0 && isLocal(candidate) && !known.endsName(candidate)
        ? { rule: 'places/in-country-of-article', weight: LOCAL }
        : null
    if (more === null) return one
    listener?.(candidate, more)
    return { ...one, weight: weight + more.weight }
  })
}

/** "(Tribune)": what a dateline has in brackets is an agency. */
const inBrackets = ({ region }: Sentence, { items }: View, at: number): boolean =>
  region === 'dateline' && items[at - 1]?.text === '('

function weighAll(
  sentence: Sentence,
  candidates: readonly Candidate[],
  known: DocumentWords,
  listener: Listener | null,
): Weighed[] {
  const view = placeView(sentence, candidates)
  const shouted = isShouted(sentence)
  let at = 0
  const weighed = candidates.map((candidate): Weighed => {
    while (view.items[at]?.start !== candidate.start && at < view.items.length) at++
    const prior = priorOf(candidate)
    const elsewhere = known.weigh(candidate, shouted)
    const region = inBrackets(sentence, view, at) ? -(REGIONS.dateline ?? 0) : (REGIONS[sentence.region] ?? 0)
    let weight = prior.weight + elsewhere + region
    let rule = prior.rule
    let strongest = 0
    listener?.(candidate, prior)
    if (elsewhere !== 0) listener?.(candidate, { rule: 'places/rest-of-article', weight: elsewhere })
    if (region !== 0) listener?.(candidate, { rule: `places/in-${sentence.region}`, weight: region })
    EVIDENCE.each(view.items, at, (found) => {
      listener?.(candidate, { rule: found.id, weight: found.weight })
      weight += found.weight
      if (found.weight <= strongest) return
      strongest = found.weight
      rule = found.id
    })
    return { candidate, view, at, weight, rule }
  })
  const raised = raisedInLists(view.items, weighed)
  return weighed.map((one, i) => {
    const weight = raised[i] ?? one.weight
    if (weight !== one.weight) listener?.(one.candidate, { rule: 'places/listed', weight: weight - one.weight })
    return { ...one, weight }
  })
}
