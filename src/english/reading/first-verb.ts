import type { Sentence, Token } from '../../model/document.ts'
import { isInAny, type Span } from '../../model/span.ts'
import { isCapital } from '../../text/capital.ts'
import { verbOf } from '../forms/verb-lemma.ts'
import { besideVerb, isNameOfModal } from './beside-verb.ts'
import { anyOf, type FunctionWord, functionWord, MAY } from './function-words.ts'
import { isTitleCase } from './tags.ts'

/**
 * What the first finite verb of some words is: a past without "would" or "should", or another; `none` where they have no finite verb,
 * `unsure` where only the tagger can tell.
 */
export type FirstVerb = 'past' | 'other' | 'none' | 'unsure'

/** What a single word says of it; `maybe-` where it may be a noun or an adjective as well. */
type Sign = 'past' | 'other' | 'maybe-past' | 'maybe-other'

/**
 * What the first finite verb within some spans of a sentence is, by auxiliaries, pronouns and articles and by the forms of verbs alone:
 * reading the sentence would have it tagged.
 *
 * @example firstVerbOf(sentence of 'The road was wet.', [sentence]) // 'past'
 * firstVerbOf(sentence of 'Crews fear floods.', [sentence]) // 'unsure'
 */
export function firstVerbOf(sentence: Sentence, spans: readonly Span[]): FirstVerb {
  const { tokens } = sentence
  let maybe: 'past' | 'other' | null = null
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (token?.kind !== 'word' || !isInAny(spans, token)) continue
    const word = functionWord(token)
    if (word !== null && isUnfinished(tokens, i, word)) {
      i = endOfGroup(tokens, i)
      continue
    }
    const sign = word === null ? ofOpenWord(tokens, i) : ofFunctionWord(tokens, i, word)
    if (sign === null) continue
    const says = sign.endsWith('past') ? 'past' : 'other'
    // Of two that may be verbs either may be the first
    if (maybe !== null && maybe !== says) return 'unsure'
    if (sign === says) return isTitleCase(tokens) ? 'unsure' : says
    maybe = says
  }
  return maybe === null ? 'none' : 'unsure'
}

/** "to" and its verb, "being", "been", "having": what opens a group that is not finite. */
const isUnfinished = (tokens: readonly Token[], i: number, { classes, form }: FunctionWord): boolean =>
  anyOf(classes, MAY.infinitive)
    ? isBaseNext(tokens, i + 1)
    : form === 'base' || form === 'participle' || form === 'gerund'

function isBaseNext(tokens: readonly Token[], at: number): boolean {
  let i = at
  while (besideVerb(tokens, i) === 'adverb') i++
  const next = tokens[i]
  return next !== undefined && (besideVerb(tokens, i) === 'auxiliary' || verbOf(next)?.form === 'base')
}

/** The last word of a group of verbs from its first one on: "to have been killed". */
function endOfGroup(tokens: readonly Token[], at: number): number {
  let end = at
  while (isBeside(besideVerb(tokens, end + 1))) end++
  const next = tokens[end + 1]
  return next?.kind === 'word' && verbOf(next) !== null && functionWord(next) === null ? end + 1 : end
}

const isBeside = (tag: ReturnType<typeof besideVerb>): boolean =>
  tag === 'auxiliary' || tag === 'adverb' || tag === 'negation'

function ofFunctionWord(tokens: readonly Token[], i: number, { classes, form }: FunctionWord): Sign | null {
  const token = tokens[i]
  if (token === undefined || !anyOf(classes, MAY.auxiliary | MAY.genitive)) return null
  if (besideVerb(tokens, i) !== 'auxiliary') return 'maybe-other' // "the road's", "Will"
  return form === 'past' && !isNameOfModal(token) ? 'past' : 'other'
}

function ofOpenWord(tokens: readonly Token[], i: number): Sign | null {
  const token = tokens[i]
  if (token === undefined) return null
  const before = tokens[i - 1]
  if (isCapital(token.text) && before !== undefined && before.kind !== 'mark') return null // a name
  const form = verbOf(token)?.form
  if (form === undefined || form === 'ing' || form === 'participle') return null
  const word = before === undefined ? null : functionWord(before)
  const isPast = form === 'past' || form === 'past-or-participle'
  if (word !== null && opensNoun(word, isPast)) return form === 'past' ? 'maybe-past' : null
  const isSubject = word !== null && isSubjectOnly(word)
  if (isPast) return isSubject || form === 'past' ? 'past' : 'maybe-past'
  if (isSubject) return 'other'
  // "12 people", "the bus crew had": a noun
  if (before?.kind === 'number' || besideVerb(tokens, i + 1) === 'auxiliary') return null
  return 'maybe-other'
}

/** "the", "its", "this", and a preposition before what is no participle. */
function opensNoun({ classes }: FunctionWord, isPast: boolean): boolean {
  if (anyOf(classes, MAY.article | MAY.possessive)) return !anyOf(classes, MAY.pronoun)
  if (anyOf(classes, MAY.preposition)) return !(isPast || anyOf(classes, MAY.subordinator | MAY.infinitive))
  return false
}

/** "he", "they": not "her", which may own what follows, and not "all". */
const isSubjectOnly = ({ classes }: FunctionWord): boolean =>
  anyOf(classes, MAY.pronoun) && !anyOf(classes, MAY.possessive | MAY.quantifier | MAY.demonstrative)
