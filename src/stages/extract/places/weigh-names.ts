import type { Gazetteer } from '../../../gazetteer/gazetteer.ts'
import { locatingPrepositions } from '../../../lexicon/en/places.ts'
import type { Document, Sentence } from '../../../model/document.ts'
import type { Trace } from '../../../model/trace.ts'
import { unheard } from '../../../rules/no.ts'
import type { Rule } from '../../../rules/rule.ts'
import { gather } from '../../../text/gather.ts'
import { itemAt } from '../../../text/item-at.ts'
import { oneOf } from '../../../text/one-of.ts'
import type { View } from '../../../text/pattern/pattern.ts'
import { type Candidate, candidatesOf } from './candidates.ts'
import { inCountryOf } from './country-of-article.ts'
import { type DocumentWords, isShouted, wordsOf } from './document-words.ts'
import { evidenceIndex } from './evidence.ts'
import { raisedInLists } from './listed.ts'
import { inList, ofArticle, ofSentence } from './rules/in-document.ts'
import { namesOfOthers } from './rules/names-of-others.ts'
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

const isLocatingPreposition = oneOf(locatingPrepositions)

/** So much weight makes a place so plain that the name means it elsewhere in the article too. */
const PLAIN = 4

const EVIDENCE = evidenceIndex([...speakingFor, ...speakingAgainst, ...namesOfOthers])

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
    const name = {
      isPlain: plain.has(candidate.text.toLowerCase()),
      isLocal: weight >= 0 && isLocal(candidate) && !known.endsName(candidate),
    }
    const more = firstOf(ofArticle, name)
    if (more === null) return one
    listener?.(candidate, more)
    return { ...one, weight: weight + more.weight }
  })
}

/** What the first rule says that reads a name. */
function firstOf<Name>(rules: readonly Rule<Name, number>[], name: Name): Said | null {
  for (const { id, read } of rules) {
    const weight = read(name, unheard)
    if (weight !== null) return { rule: id, weight }
  }
  return null
}

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
    let { weight, rule } = prior
    let strongest = 0
    listener?.(candidate, prior)
    const name = {
      region: sentence.region,
      isBracketed: itemAt(view.items, at - 1)?.text === '(',
      isLocated: isLocatingPreposition(itemAt(view.items, at - 1)),
      elsewhere: known.weigh(candidate, shouted),
    }
    for (const { id, read } of ofSentence) {
      const more = read(name, unheard)
      if (more === null) continue
      listener?.(candidate, { rule: id, weight: more })
      weight += more
    }
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
    const listed = firstOf([inList], (raised[i] ?? one.weight) - one.weight)
    if (listed === null) return one
    listener?.(one.candidate, listed)
    return { ...one, weight: one.weight + listed.weight }
  })
}
