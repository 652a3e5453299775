import { unheard } from '../../../rules/no.ts'
import type { Candidate, Prior } from './candidates.ts'
import { type AmbiguousName, mayBeRead, wordingRules } from './rules/ambiguity.ts'
import { PLAIN_BEARINGS, standingRules } from './rules/prominence.ts'

/** How far a name is a place's by itself: surely, likely, or only with help from what stands around it. */
type Strength = 'sure' | 'likely' | 'weak'

/** A weight below this makes no place. */
export const ENOUGH = 1
/** From this weight on, a name needs no help. */
const SURE = 3

/** What the name alone is worth; many rules ask, so that it is computed once per candidate. */
export function priorOf(candidate: Candidate): Prior {
  candidate.prior ??= weighName(candidate)
  return candidate.prior
}

function weighName(candidate: Candidate): Prior {
  const prior = standing(candidate)
  const { text, words, from, to } = candidate
  const worded: AmbiguousName = {
    candidate,
    name: text.toLowerCase(),
    isSingle: words === 1 && to - from === 1,
    standing: prior.weight,
    isOwnForm: PLAIN_BEARINGS.has(candidate.senses[0]?.bearing ?? ''),
  }
  if (worded.isSingle && !mayBeRead(worded.name)) return prior
  for (const { id, common, read } of wordingRules) {
    const weight = read(worded, unheard)
    if (weight !== null) return { rule: id, weight, common }
  }
  return prior
}

/** What a name is worth by the best-known place that bears it. */
function standing(candidate: Candidate): Prior {
  for (const { id, read } of standingRules) {
    const weight = read(candidate, unheard)
    if (weight !== null) return { rule: id, weight, common: false }
  }
  throw new Error(`Expected a rule for what "${candidate.text}" is worth, found none`)
}

/** Whether the name is a common word, which no name of a body makes a place: "Police Department". */
export const isCommonWord = (candidate: Candidate): boolean => priorOf(candidate).common

/** The prior as a word, for rules that ask how much help a name needs. */
export function strengthOf(candidate: Candidate): Strength {
  const { weight } = priorOf(candidate)
  return weight >= SURE ? 'sure' : weight >= ENOUGH ? 'likely' : 'weak'
}
