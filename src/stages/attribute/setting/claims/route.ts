import { readVerb } from '../../../../english/forms/verb-lemma.ts'
import { readSentence } from '../../../../english/reading/reading.ts'
import { beForms, clitics } from '../../../../lexicon/en/grammar.ts'
import { headingVerbs } from '../../../../lexicon/en/setting.ts'
import type { Sentence } from '../../../../model/document.ts'
import type { PlaceMention } from '../../../../model/place.ts'
import { isInAny, type Span } from '../../../../model/span.ts'
import { formIs } from '../../../../text/of-form.ts'
import { oneOf } from '../../../../text/one-of.ts'
import { mayTellEvent, tellsBefalling } from '../events/event-words.ts'
import type { Told } from './told.ts'

/** Whether a place is an end of a route, on which things happen between: "from Belva to Tarma", "brought meat from Belva". */
export function isOnRoute(text: string, places: readonly PlaceMention[], i: number): boolean {
  const place = places[i]
  if (place === undefined) return false
  if (isFrom(text, place)) return true
  const before = places.slice(0, i).findLast((one) => isFrom(text, one))
  if (before === undefined) return false
  const between = text.slice(before.end, place.start)
  return between === ', ' || /^(?:, [^,.;]{1,40},?)? to (?:the )?$/.test(between)
}

const isFrom = (text: string, { start }: PlaceMention): boolean =>
  /\bfrom (?:the )?$/i.test(text.slice(Math.max(0, start - 10), start))

const isBe = oneOf([...beForms, ...clitics])

/** How far before its "-ing" a form of "be" may stand: "was not even yet travelling". */
const FARTHEST_BE = 9

const isWhen = oneOf(['when'])

const isHeading = formIs(({ lower }) => lower.endsWith('ing') && headingVerbs.has(readVerb(lower)?.lemma ?? ''))

/**
 * Whether a claim has the "-ing" of a verb of being on the way after a form of "be" in a sentence: few have one, and only those need
 * be read.
 */
const mayHead = ({ tokens }: Sentence, spans: readonly Span[]): boolean =>
  tokens.some(
    (token, i) => isHeading(token) && isInAny(spans, token) && tokens.slice(Math.max(0, i - FARTHEST_BE), i).some(isBe),
  )

/** Whether all that is told is that somebody or something was on the way: "the plane was bringing meat from Belva to Tarma". */
export function isUnderWay({ sentences, spans, named }: Told): boolean {
  // "the trolley was carrying bricks": it was so at the scene
  if (named.length === 0 || !sentences.some((sentence) => mayHead(sentence, spans))) return false
  let heads = false
  for (const sentence of sentences) {
    const { chunks } = readSentence(sentence)
    const told = chunks.filter((chunk) => isInAny(spans, chunk))
    const main = told.find(({ verb }) => verb?.mood === 'finite')?.verb
    if (main === undefined || main === null) continue
    if (!main.progressive || !headingVerbs.has(main.lemma)) return false
    if (mayTellEvent(sentence) && told.some(tellsBefalling)) return false
    // "was carrying wood when it went down"
    if (told.some((chunk, i) => isWhen(chunk) && told[i + 1]?.type === 'pronoun')) return false
    heads = true
  }
  return heads
}
