import { classOfNoun } from '../../../../english/forms/noun-lemma.ts'
import { type VerbReading, verbOf } from '../../../../english/forms/verb-lemma.ts'
import { besideVerb } from '../../../../english/reading/beside-verb.ts'
import { firstVerbOf } from '../../../../english/reading/first-verb.ts'
import { anyOf, functionWord, MAY } from '../../../../english/reading/function-words.ts'
import { hospitalMoves } from '../../../../lexicon/en/casualties.ts'
import { beForms, clitics } from '../../../../lexicon/en/grammar.ts'
import { befallings, placelessVerbs, sceneVerbs } from '../../../../lexicon/en/setting.ts'
import type { Sentence, Token } from '../../../../model/document.ts'
import type { NounClass } from '../../../../model/noun-class.ts'
import type { PlaceMention } from '../../../../model/place.ts'
import { isInAny, type Span, touchesAny } from '../../../../model/span.ts'
import { oneOf } from '../../../../text/one-of.ts'
import { sentenceHaving } from '../../../../text/pattern/item.ts'
import { hasSympathy } from './tells-event.ts'
import type { Told } from './told.ts'

/**
 * Whether a claim tells as a fact what somebody did or what befell somebody, as against what was thought, owned or so: its first verb
 * stands in the past and is no "be" or "have".
 *
 * @example 'they waited until the square was full' // true
 * 'they wanted to beat the heat' // false
 */
export const tellsDeed = (told: Told): boolean =>
  // Reported, "was sending a team" is what somebody is about to do
  tellsBy(told, ({ lemma, form }) => (told.isDirect || form !== 'ing' ? !placelessVerbs.has(lemma) : isOfScene(lemma)))

/** Whether it tells so by a verb of moving, perceiving, handling or harming: "the foreman had shouted from a window". */
export const tellsScene = (told: Told): boolean => tellsBy(told, ({ lemma }) => isOfScene(lemma))

const isOfScene = (lemma: string): boolean => sceneVerbs.has(lemma) || befallings.has(lemma)

function tellsBy({ sentences, spans, isDirect }: Told, isDeed: (verb: VerbReading) => boolean): boolean {
  if (sentences.some((sentence) => hasSympathy(sentence, spans))) return false
  let isPast = false
  for (const sentence of sentences) {
    const first = firstVerbOf(sentence, spans)
    if (first === 'none') continue
    const verb = first === 'other' ? null : firstPastVerb(sentence, spans, first === 'unsure')
    if (verb !== null && isDeed(verb)) return true
    if (isDirect && first === 'other' && couldPerceive(sentence, spans)) return true
    if (first === 'past' && tellsPresent(sentence, spans)) return true
    isPast ||= first === 'past'
    if (!isPast) return false
  }
  return false
}

const isCould = oneOf(['could'])
const isThere = oneOf(['there'])

/** "We could not see the stairs": of those who were there, what the past of "can" tells. */
function couldPerceive({ tokens }: Sentence, spans: readonly Span[]): boolean {
  const at = tokens.findIndex((token, i) => isInAny(spans, token) && besideVerb(tokens, i) === 'auxiliary')
  if (!isCould(tokens[at])) return false
  let i = at + 1
  while (besideVerb(tokens, i) === 'negation' || besideVerb(tokens, i) === 'adverb') i++
  const verb = tokens[i] === undefined ? null : verbOf(tokens[i])
  return verb?.form === 'base' && sceneVerbs.has(verb.lemma)
}

/** Somebody or something that may be seen, by the noun. */
const SEEN: ReadonlySet<NounClass | null> = new Set<NounClass>(['person', 'artifact', 'vehicle', 'substance', 'body'])

/** How many words the noun of "there was" may have before it: "a little old man". */
const LONGEST = 5

/** "there was a little boy": somebody or something stood there. */
function tellsPresent({ tokens }: Sentence, spans: readonly Span[]): boolean {
  const there = tokens.findIndex((token) => isThere(token) && isInAny(spans, token))
  if (there < 0 || besideVerb(tokens, there + 1) !== 'auxiliary') return false
  let i = there + 1
  while (besideVerb(tokens, i) !== null) i++
  let noun: Token | undefined
  for (let n = i; n < i + LONGEST; n++) {
    const token = tokens[n]
    if (token === undefined || token.kind === 'mark') break
    const classes = functionWord(token)?.classes ?? 0
    if (noun !== undefined && classes !== 0) break
    if (anyOf(classes, MAY.preposition | MAY.negation)) break
    if (token.kind === 'word' && classes === 0) noun = token
  }
  return noun !== undefined && SEEN.has(classOfNoun(noun))
}

const isRelative = (token: Token | undefined): boolean =>
  token !== undefined && anyOf(functionWord(token)?.classes ?? 0, MAY.relative)

/** The full verb of the first group that is past or may be: null where it is "be" or "have" alone. */
function firstPastVerb({ tokens }: Sentence, spans: readonly Span[], isOpen: boolean): VerbReading | null {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (token?.kind !== 'word' || !isInAny(spans, token)) continue
    const word = functionWord(token)
    if (word !== null && isOpen && isRelative(tokens[i])) return null
    if (word !== null && besideVerb(tokens, i) === 'auxiliary')
      return word.form === 'past' ? fullVerbAfter(tokens, i) : null
    if (word !== null || opensNoun(tokens[i - 1])) continue
    const verb = verbOf(token)
    if (verb?.form === 'past' || (verb?.form === 'past-or-participle' && (!isOpen || leadsOn(tokens, i)))) return verb
  }
  return null
}

/** "walked through a door", "listed only 35": what comes after a participle alone is mostly "by", "in" or the verb. */
const leadsOn = (tokens: readonly Token[], i: number): boolean => {
  const next = tokens[i + 1]
  const classes = next === undefined ? 0 : (functionWord(next)?.classes ?? 0)
  return anyOf(classes, MAY.article | MAY.possessive | MAY.particle | MAY.adverb)
}

/** "locked" of "had not quietly been locked": null where no verb comes after the auxiliaries. */
function fullVerbAfter(tokens: readonly Token[], auxiliary: number): VerbReading | null {
  let i = auxiliary + 1
  while (besideVerb(tokens, i) !== null) i++
  const verb = verbOf(tokens[i] as Token)
  if (verb === null || verb.form === 'third' || verb.form === 'past') return null
  // "was ready" is no verb; "did not come" is one
  return verb.form === 'base' && functionWord(tokens[auxiliary] as Token)?.verb !== 'do' ? null : verb
}

/** "the", "its" and a preposition: what comes after them is no finite verb. */
function opensNoun(before: Token | undefined): boolean {
  const classes = before === undefined ? 0 : (functionWord(before)?.classes ?? 0)
  return (
    anyOf(classes, MAY.article | MAY.possessive | MAY.preposition) && !anyOf(classes, MAY.pronoun | MAY.subordinator)
  )
}

const isMoved = oneOf(hospitalMoves)
const tellsMove = sentenceHaving(hospitalMoves)
const isFrom = oneOf(['from'])
const isBe = oneOf([...beForms, ...clitics])

/**
 * The place that a claim tells somebody was taken to or is treated in, by its first verb, a passive; null for those who are brought away
 * from somewhere.
 *
 * @example 'six others were flown to {Phoenix}'
 */
export function takenTo({ sentences, spans, named }: Told): PlaceMention | null {
  if (named.length === 0) return null
  const sentence = sentences.find((one) => touchesAny(spans, one))
  if (sentence === undefined || !tellsMove(sentence) || firstVerbOf(sentence, spans) === 'none') return null
  const { tokens } = sentence
  const at = tokens.findIndex((token, i) => isInAny(spans, token) && besideVerb(tokens, i) === 'auxiliary')
  let i = at
  while (besideVerb(tokens, i) !== null) i++
  const moved = tokens[i]
  if (at < 0 || moved === undefined || !isMoved(moved) || !isBe(tokens[i - 1])) return null
  const after = named.filter(({ start }) => start > moved.end && start < sentence.end)
  const stop = after[0]?.start ?? 0
  if (tokens.some((token) => isFrom(token) && token.start > moved.end && token.start < stop)) return null
  return after[0] ?? null
}
