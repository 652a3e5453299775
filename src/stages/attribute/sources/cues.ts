import { adverbs } from '../../../lexicon/en/grammar/adverbs.ts'
import { auxiliaries } from '../../../lexicon/en/grammar/auxiliaries.ts'
import { determiners } from '../../../lexicon/en/grammar/determiners.ts'
import { prepositions } from '../../../lexicon/en/grammar/prepositions.ts'
import { subjectPronouns } from '../../../lexicon/en/grammar/subject-pronouns.ts'
import { nounForms } from '../../../lexicon/en/saying/noun-forms.ts'
import type { Sentence, Token } from '../../../model/document.ts'
import { isCapital } from '../../../text/capital.ts'
import { tagger } from '../../../text/parts-of-speech.ts'
import { sentenceHaving } from '../../../text/pattern/pattern.ts'
import { otherSense } from './senses.ts'
import { type SayingVerb, type VerbEntry, verbForms } from './verbs.ts'

/** How a verb of saying is used in its clause. */
export type CueUse = 'finite' | 'infinitive' | 'participle' | 'passive'

/** A verb of saying with what belongs to it: "has also repeatedly warned". Indices are of the sentence's tokens. */
export interface VerbCue {
  readonly verb: SayingVerb
  readonly use: CueUse
  /** The first token of the whole group, auxiliaries and adverbs included. */
  readonly from: number
  /** The verb itself, and one past its last word. */
  readonly head: number
  readonly to: number
  readonly negated: boolean
  readonly hypothetical: boolean
  readonly base: boolean
}

const BE = /^(?:is|are|was|were|be|been|being|am|'s|'re|'m|get|gets|got)$/
const MODAL = /^(?:would|could|may|might|should|must|can)$/
const OPENS_OBJECT = /^(?:that|the|a|an|his|her|its|their|he|she|they|there|no|whether|how|him|them|it)$/
const NAME = /^\p{Lu}\p{Ll}/u
const HAVE = /^(?:has|have|had|having|'ve|'d|'s)$/

const mayReport = sentenceHaving(verbForms.keys())

/** Finds the verbs of saying of a sentence outside the tokens that are quoted. */
export function verbCues(sentence: Sentence, quoted: (token: Token) => boolean): VerbCue[] {
  const found: VerbCue[] = []
  if (!mayReport(sentence)) return found
  const { tokens } = sentence
  const tag = tagger(sentence)
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    const entries = token === undefined ? undefined : verbForms.get(token.lower)
    if (token === undefined || entries === undefined || quoted(token)) continue
    const entry = entries.find(({ rest }) => rest.every((word, k) => tokens[i + 1 + k]?.lower === word))
    if (entry === undefined) continue
    const cue = cueAt(sentence, i, entry, tag)
    if (cue === null) continue
    found.push(cue)
    i = cue.to - 1
  }
  return found
}

function cueAt(sentence: Sentence, at: number, entry: VerbEntry, tag: (i: number) => string | null): VerbCue | null {
  const { tokens } = sentence
  let from = at
  const before: string[] = []
  while (from > 0 && at - from < 8 && belongs(tokens[from - 1], tokens[from - 2]))
    before.push(tokens[--from]?.lower ?? '')
  // An adverb that opens the group stays with it, one that opens the sentence does not.
  const infinitive = tokens[from - 1]?.lower === 'to'
  const lower = tokens[at]?.lower ?? ''
  const bare = before.every((word) => !auxiliaries.has(word)) && !infinitive
  if (bare && isNoun(tokens, at, from, lower, tag)) return null
  if (bare && isAdjective(entry, tokens[from - 1], tokens[at + 1])) return null
  // "described by officials as the worst"
  const told =
    tokens[at + 1 + entry.rest.length]?.lower === 'by' && entry.use === 'past' && bare && entry.verb.base !== 'say'
  const use = told ? 'passive' : useOf(entry, before, infinitive)
  if (use === null || otherSense(tokens, from, at, entry, use)) return null
  return {
    verb: entry.verb,
    use,
    from,
    head: at,
    to: at + 1 + entry.rest.length,
    negated: before.some((word) => /^(?:not|n't|never)$/.test(word)),
    hypothetical: before.some((word) => MODAL.test(word)),
    base: entry.use === 'base',
  }
}

/** Whether a token stands with the verb behind it: an auxiliary or an adverb. */
function belongs(token: Token | undefined, before: Token | undefined): boolean {
  if (token === undefined || token.kind !== 'word') return false
  // "he's saying", but "the mayor's claim"
  if (token.lower === "'s") return before !== undefined && /^(?:he|she|it|who|that|there)$/.test(before.lower)
  // "Will" and "May" are names too
  if (isCapital(token.text) && /^(?:will|may)$/.test(token.lower)) return false
  // Kelly and Italy are no adverbs.
  const adverb = /.ly$/.test(token.lower) && !isCapital(token.text)
  return auxiliaries.has(token.lower) || adverbs.has(token.lower) || adverb
}

function useOf({ use }: VerbEntry, before: readonly string[], infinitive: boolean): CueUse | null {
  const be = before.some((word) => BE.test(word) && word !== "'s")
  if (use === 'ing') return be ? 'finite' : 'participle'
  if (use === 'past' || use === 'participle') {
    if (be) return 'passive'
    if (use === 'participle' && !before.some((word) => HAVE.test(word))) return 'passive'
    return 'finite'
  }
  return infinitive ? 'infinitive' : 'finite'
}

/** Whether a past form is an adjective or a participle behind its noun: "an alleged thief", "as detailed", "charged with". */
function isAdjective({ use, verb }: VerbEntry, previous: Token | undefined, next: Token | undefined): boolean {
  if (use !== 'past' || verb.base === 'say' || previous === undefined) return false
  // ", internationally recognized as part of it,"
  if (previous.lower === ',' && next?.lower === 'as') return true
  if (determiners.has(previous.lower) && !subjectPronouns.has(previous.lower)) return true
  // "the number of confirmed cases"
  if (prepositions.has(previous.lower) && next?.kind === 'word' && /s$/.test(next.lower)) return true
  if (/^(?:as|so|more|most|'s|than|-)$/.test(previous.lower)) return true
  return verb.base === 'charge' && next?.lower === 'with'
}

/** Whether a form that may be a noun is one here: by its neighbours, and else by its part of speech. */
function isNoun(
  tokens: readonly Token[],
  at: number,
  from: number,
  lower: string,
  tag: (i: number) => string | null,
): boolean {
  const previous = tokens[from - 1]
  if (/ing$/.test(lower) && from === at) {
    if (previous !== undefined && (determiners.has(previous.lower) || /^(?:'s|of)$/.test(previous.lower))) return true
  }
  if (!nounForms.has(lower)) return false
  if (previous === undefined) return from === at
  // Behind a quotation it is a verb: “…,” reports Hill.
  if (/^(?:["”’»“]|'')$/.test(previous.text)) return false
  if (/^(?:that|which|who|he|she|they|it|we|i|you)$/.test(previous.lower)) return false
  if (determiners.has(previous.lower) || prepositions.has(previous.lower) || previous.lower === "'s") return true
  if (subjectPronouns.has(previous.lower)) return false
  // A clause or an object stands behind it: "the agency estimates that", "critics claim the"
  if (OPENS_OBJECT.test(tokens[at + 1]?.lower ?? '') && previous.kind === 'word' && !adverbs.has(previous.lower))
    return false
  const next = tokens[at + 1]
  if (/s$/.test(lower) && NAME.test(previous.text) && next !== undefined && NAME.test(next.text)) return false
  const part = tag(at)
  return part !== 'VERB' && part !== 'AUX'
}
