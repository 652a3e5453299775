import { firstVerbOf } from '../../../../english/reading/first-verb.ts'
import { type Chunk, readSentence } from '../../../../english/reading/reading.ts'
import { beForms, clitics } from '../../../../lexicon/en/grammar.ts'
import { scenePrepositions } from '../../../../lexicon/en/setting.ts'
import type { Token } from '../../../../model/document.ts'
import type { NounClass } from '../../../../model/noun-class.ts'
import { isInAny } from '../../../../model/span.ts'
import { gather } from '../../../../text/gather.ts'
import { type OneOf, oneOf } from '../../../../text/one-of.ts'
import type { Told } from './told.ts'

/** Whether a claim states something past as a fact: its first finite verb stands in the past, without "would" or "should". */
export function isOfPast(told: Told): boolean {
  for (const sentence of told.sentences) {
    const first = firstVerbOf(sentence, told.spans)
    if (first === 'unsure') return isReadAsPast(told)
    if (first !== 'none') return first === 'past'
  }
  return false
}

function isReadAsPast(told: Told): boolean {
  const verb = chunksOf(told).find(isFiniteVerb)?.verb
  return verb?.tense === 'past' && verb.modal === null
}

const isBe = oneOf([...beForms, ...clitics])
const isThe = oneOf(['the'])
const isAt = oneOf(['at'])
const isOn = oneOf(['on'])

/** How far before its noun "at", "on" or "in" and "the" may be: "in all but three of the", "at the very same time". */
const FARTHEST = 7

/** Whether the words of a claim allow that it tells of a presence: most have none that do, and need not be read. */
export function mayTellPresence({ sentences, spans }: Told): boolean {
  let isBeing = false
  for (const { tokens } of sentences) {
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]
      if (token === undefined) break
      const isScene = isBeing && isThe(token) && isNear(tokens, i, isScenePreposition)
      if (!(isScene || isBe(token) || isTimeOrBoard(tokens, i)) || !isInAny(spans, token)) continue
      if (!isBe(token)) return true
      isBeing = true
    }
  }
  return false
}

const isOnIt = oneOf(['board', 'site', 'scene'])

/** "at the time", "on board", "on site" */
function isTimeOrBoard(tokens: readonly Token[], i: number): boolean {
  const lower = tokens[i]?.lower ?? ''
  if (lower.startsWith('time')) return isNear(tokens, i, isThe) && isNear(tokens, i, isAt)
  return isOnIt(tokens[i]) && isNear(tokens, i, isOn)
}

function isNear(tokens: readonly Token[], i: number, isOne: OneOf): boolean {
  for (let n = Math.max(0, i - FARTHEST); n < i; n++) if (isOne(tokens[n])) return true
  return false
}

/**
 * Whether it tells who or what was at the scene: something was in, on or among things that the article has told of before, or was so
 * "at the time".
 *
 * @example 'about 120 people were in the building' // true
 * 'the crew were Iranians' // false
 */
export function tellsPresence(told: Told): boolean {
  const chunks = chunksOf(told)
  for (const [i, chunk] of chunks.entries()) {
    if (chunk.type !== 'preposition') continue
    const noun = chunks[i + 1]?.noun
    if (chunk.lower === 'at' && noun?.lemma === 'time' && noun.determiner === 'definite') return true
    if (chunk.lower === 'on' && (noun?.lemma === 'board' || noun?.lemma === 'site')) return true
    if (!isScenePreposition(chunk) || !isThing(chunks[i + 1])) continue
    const before = chunks.slice(0, i).findLast(({ type }) => type === 'verb')
    if (before?.verb?.lemma === 'be' && isFiniteVerb(before)) return true
  }
  return false
}

const isScenePreposition = oneOf(scenePrepositions)

/** What one may be in, on or among, by its noun; offices, armies and processes are not. */
const SCENES: ReadonlySet<string> = new Set<NounClass>([
  'facility',
  'vehicle',
  'artifact',
  'place',
  'person',
  'substance',
])

/** "in the building", "among the victims": things and people that were mentioned before, but not an office, an army or a process. */
const isThing = (chunk: Chunk | undefined): boolean =>
  chunk?.noun?.determiner === 'definite' && SCENES.has(chunk.noun.class)

const isFiniteVerb = ({ verb }: Chunk): boolean => verb?.mood === 'finite'

function chunksOf({ sentences, spans }: Told): readonly Chunk[] {
  return gather(sentences, (sentence) => readSentence(sentence).chunks.filter((chunk) => isInAny(spans, chunk)))
}
