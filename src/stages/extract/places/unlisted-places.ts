import { peopleNamed } from '../../../english/people/people-named.ts'
import { openers } from '../../../lexicon/en/places.ts'
import type { Document, Sentence } from '../../../model/document.ts'
import type { FoundPlace } from '../../../model/found-place.ts'
import type { PlaceType } from '../../../model/place.ts'
import { overlaps, type Span, touchesAny } from '../../../model/span.ts'
import { type Found, ruleSet } from '../../../rules/rule-set.ts'
import { inSentence } from '../../../text/anchored.ts'
import { isCapital } from '../../../text/capital.ts'
import { gather } from '../../../text/gather.ts'
import { oneOf } from '../../../text/one-of.ts'
import { ordered } from '../../../text/ordered.ts'
import { itemsOf } from '../../../text/pattern/item.ts'
import { type Stretch, type View, viewOf } from '../../../text/pattern/pattern.ts'
import { within } from '../../../text/within.ts'
import { isShouted } from './document-words.ts'
import { mentionOf, unlistedMention } from './mention.ts'
import { mayBeUnlisted, unlisted } from './rules/unlisted.ts'
import type { Unlisted } from './rules/unlisted-reading.ts'
import { ENOUGH } from './strength.ts'
import { PLACE } from './view.ts'
import type { Weighed } from './weigh-names.ts'

const { find } = ruleSet(unlisted)
const isOpener = oneOf(openers)

/** A name where its words make it a place. */
type Hit = Found<Unlisted> & { readonly name: string; readonly sentence: Sentence }

/** What an article says of a name that no gazetteer has. */
interface Name {
  readonly type: PlaceType
  readonly rule: string
  /** Its words, as the text has them. */
  readonly words: readonly string[]
}

/**
 * The places of an article that no gazetteer has, by what stands beside their names; wherever such a name stands again, it is one too.
 *
 * @param found the places that are known already, in text order.
 * @param weighed every name of the gazetteer; one that was too weak is a place where its words say so plainly.
 */
export function unlistedPlaces(
  document: Document,
  found: readonly FoundPlace[],
  weighed: readonly Weighed[],
): readonly FoundPlace[] {
  const hits = hitsIn(document, found)
  if (hits.length === 0) return NONE
  const weak = new Map(weighed.filter(({ weight }) => weight < ENOUGH).map((one) => [one.candidate.start, one]))
  const people = peopleNamed(document.sentences)
  const isPerson = ({ name }: Hit) => name.split(WORDS).some((word) => people.has(word.toLowerCase()))
  const own: FoundPlace[] = []
  const nameless: Hit[] = []
  for (const hit of hits) {
    if (hit.value.sure !== 'plain' && isPerson(hit)) continue
    const listed = weak.get(hit.start)
    if (listed === undefined || listed.candidate.end !== hit.end) nameless.push(hit)
    else if (hit.value.sure === 'plain') own.push(mentionOf({ ...listed, rule: hit.rule, weight: ENOUGH }))
  }
  const names = namesOf(nameless)
  if (names.length === 0) return own
  const listed = ordered([...found, ...own], (a, b) => a.start - b.start)
  const standing = gather(document.sentences, (sentence) =>
    namedIn(sentence, names, inSentence(listed, sentence.index), nameless),
  )
  return [...own, ...standing]
}

const NONE: readonly FoundPlace[] = []
const WORDS = /[\s-]+/

/** What the rules find, none over another: the longest at each place, the plainest of those. */
function hitsIn(document: Document, found: readonly FoundPlace[]): readonly Hit[] {
  const hits: Hit[] = []
  for (const sentence of document.sentences) {
    const places = inSentence(found, sentence.index)
    if (document.trace === null && !mayName(sentence, places)) continue
    if (isShouted(sentence)) continue
    const view = withPlaces(sentence, places)
    let last: Hit | null = null
    for (const one of find(view, document.trace)) {
      const name = sentence.text.slice(one.start - sentence.start, one.end - sentence.start)
      const hit: Hit = { ...one, name, sentence }
      if (last !== null && overlaps(last, hit)) continue
      hits.push(hit)
      last = hit
    }
  }
  return hits
}

/** Whether a sentence has a name that is no place yet, where a rule may find one. */
function mayName(sentence: Sentence, places: readonly Span[]): boolean {
  const tokens = itemsOf(sentence)
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (token !== undefined && mayBeUnlisted(tokens, i) && !touchesAny(places, token)) return true
  }
  return false
}

function withPlaces(sentence: Sentence, places: readonly Span[]): View {
  const stretches = places.map((place): Stretch<FoundPlace | Span> => {
    return { start: place.start, end: place.end, label: PLACE, value: place }
  })
  return viewOf(sentence, stretches)
}

/** The names that are places: those that a rule takes for one by itself, and those that two do with each other's help. */
function namesOf(hits: readonly Hit[]): readonly Name[] {
  const byName = new Map<string, Hit[]>()
  for (const hit of hits) byName.set(hit.name, [...(byName.get(hit.name) ?? []), hit])
  return gather([...byName.values()], (own) => {
    const best =
      own.find(({ value }) => value.sure === 'plain') ?? own.find(({ value }) => value.sure === 'likely') ?? own[0]
    if (best === undefined || (best.value.sure === 'possible' && own.length < 2)) return []
    const { sentence, start, end, rule, value } = best
    const words = within(sentence.tokens, { start, end }).map(({ text }) => text)
    return [{ type: value.type, rule, words }]
  })
}

/** The mentions of such names in a sentence. */
function namedIn(
  sentence: Sentence,
  names: readonly Name[],
  listed: readonly FoundPlace[],
  hits: readonly Hit[],
): readonly FoundPlace[] {
  const { tokens } = sentence
  const spans: (Span & Pick<Name, 'type' | 'rule'>)[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (token === undefined || !isCapital(token.text)) continue
    const name = names.find(({ words }) => words.every((word, n) => tokens[i + n]?.text === word))
    if (name === undefined) continue
    const [last, before, after] = [tokens[i + name.words.length - 1], tokens[i - 1], tokens[i + name.words.length]]
    const span = { start: token.start, end: last?.end ?? token.end, type: name.type, rule: name.rule }
    const hit = hits.find(({ start, end }) => start === span.start && end === span.end)
    const goesOn =
      (before?.kind === 'word' && isCapital(before.text) && !isOpener(before)) ||
      (after?.kind === 'word' && isCapital(after.text))
    if (touchesAny(listed, span) || (goesOn && hit === undefined)) continue
    spans.push({ ...span, rule: hit?.rule ?? span.rule })
    i += name.words.length - 1
  }
  if (spans.length === 0) return NONE
  const view = withPlaces(
    sentence,
    ordered([...listed, ...spans], (a, b) => a.start - b.start),
  )
  return spans.map((span) => unlistedMention(view, span))
}
