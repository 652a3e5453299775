import { isGivenName } from '../../../english/names/given-names.ts'
import { type Group, groupOf } from '../../../english/phrases/group.ts'
import { effectOfWord, isHarmWord } from '../../../english/phrases/harm.ts'
import { finiteBe, prepositions } from '../../../lexicon/en/grammar.ts'
import { partOpeners, placeOpeners, wholeNouns, wholePronouns } from '../../../lexicon/en/victims.ts'
import type { Span } from '../../../model/span.ts'
import type { Found } from '../../../rules/rule-set.ts'
import { alternatives } from '../../../text/alternatives.ts'
import { oneOf } from '../../../text/one-of.ts'
import { ordered } from '../../../text/ordered.ts'
import type { Item, View } from '../../../text/pattern/pattern.ts'
import type { Figure } from './figure.ts'
import { derived, part } from './rules/derived.ts'

const isPlaceOpener = oneOf(placeOpeners)

const isFiniteBe = oneOf(finiteBe)
const isPartOpener = oneOf(partOpeners)
const isPreposition = oneOf(prepositions)

/** A figure, and the figure that it is a part of. */
export interface Placed {
  readonly found: Found<Figure>
  readonly partOf: Span | null
}

/**
 * Finds the parts of figures: "six, including two children", "10 of whom were women".
 *
 * A phrase that no rule read takes the effect of the figure before it, or of the one around it; a phrase that a rule did read
 * ("12 were hurt, three of them badly injured") is only marked as a part.
 */
export function partsOf(
  { items }: View,
  figures: readonly Found<Figure>[],
  earlier: readonly Found<Figure>[],
  told: ReadonlyMap<Figure['effect'], Found<Figure>>,
): readonly Placed[] {
  const placed: Placed[] = []
  const wholes = figures.filter(({ value }) => value.group.kind !== 'zero')
  const seen = new Set<number>()
  let lastPart = -1
  items.forEach((item, i) => {
    const group = groupOf(item)
    if (group === null || group.kind === 'case' || isOfOthers(group, items[i + 1])) return
    const opened = isOpened(items, i) || isOfWhole(items, i, wholes) || isListed(items, i, lastPart)
    const graded = figures.some(
      ({ value, match }) => value.at === item.start && (value.graded || (!value.negated && isAmong(match.text))),
    )
    if (!group.ofThem && !opened && !graded) return
    // "if Omar was one of them"
    if (group.ofThem && group.best === 1 && isFiniteBe(items[i - 1])) return
    const own = figures.find(({ value }) => value.at === item.start)
    const whole = wholeOf(wholes, item.start, own) ?? (own === undefined ? null : wholeBefore(earlier, told, own))
    if (whole === null) return
    if (larger(group.best ?? group.low, whole.value.best ?? whole.value.low)) return
    const found = own ?? derived(part, whole, group, item)
    if (found === null) return
    seen.add(item.start)
    lastPart = i
    placed.push({ found, partOf: { start: whole.start, end: whole.end } })
  })
  for (const found of figures) if (!seen.has(found.value.at)) placed.push({ found, partOf: null })
  return ordered(placed, (a, b) => a.found.start - b.found.start || a.found.end - b.found.end)
}

/** Whether "including" or the like opens a phrase: one word may stand between, but "all of them on Mindanao" names a place. */
function isOpened(items: readonly Item[], at: number): boolean {
  const [before, second] = [items[at - 1], items[at - 2]]
  const isNamed = groupOf(items[at])?.kind === 'named'
  if (isNamed && (before?.lower === 'among' || isOfPlaces(items, at))) return false
  if (isPartOpener(before)) return true
  return isPartOpener(second) && before?.kind !== 'stretch' && !isPreposition(before)
}

/** "in the West Bank, including East Jerusalem": a place of the place before. */
function isOfPlaces(items: readonly Item[], at: number): boolean {
  const place = items[items[at - 2]?.text === ',' ? at - 3 : at - 2]
  if (groupOf(place)?.kind !== 'named' || isGivenName(items[at]?.text.split(' ')[0] ?? '')) return false
  const lead = items.indexOf(place as Item) - 1
  return isPlaceOpener(items[items[lead]?.lower === 'the' ? lead - 1 : lead])
}

/** "Of the 38 who died, 14 were children": a number after the whole that "of" opens. */
function isOfWhole(items: readonly Item[], at: number, wholes: readonly Found<Figure>[]): boolean {
  if (items[at - 1]?.lower !== ',' || !isFiniteBe(items[at + 1])) return false
  const end = items[at - 2]?.end
  const whole = wholes.find((figure) => figure.end === end)
  return (
    whole !== undefined &&
    items.slice(Math.max(0, at - OF_REACH), at).some((item, i, all) => {
      return item.lower === 'of' && all[i + 1]?.start === whole.value.at
    })
  )
}

/** "including nine minors and three reporters": the next of a list of parts, unless a clause begins with it. */
function isListed(items: readonly Item[], at: number, lastPart: number): boolean {
  if (lastPart < 0 || at - lastPart > 3 || at - lastPart < 2 || groupOf(items[at])?.kind !== 'counted') return false
  const joints = items.slice(lastPart + 1, at)
  const next = items[at + 1]
  const opensClause = next?.kind === 'word' && !isPreposition(next)
  return joints.every(({ lower }) => lower === 'and' || lower === ',') && !opensClause
}

/** "one of the deadliest", "one of its three ambulances": a number of something else than of those before. */
function isOfOthers({ kind, ofThem, head }: Group, next: Item | undefined): boolean {
  if (!ofThem) return false
  return kind === 'weak' || (kind === 'bare' && head === 'the' && !isHarmWord(next))
}

/** How far before the part "of" may stand. */
const OF_REACH = 16

function larger(part: number | null, whole: number | null): boolean {
  return part !== null && whole !== null && part > whole
}

/** What a part is of when the whole stands in a sentence right before: "Twelve were killed. Four of them were children." */
const WHOLE = new RegExp(`\\bof ${alternatives(wholePronouns)}\\b`, 'i')

/** The same where it may stand anywhere before: "four of the dead were children", "a nurse was among the dead". */
const NAMED_WHOLE = new RegExp(`\\b(?:of|among|amongst) the (?<people>${alternatives(wholeNouns)})\\b`, 'i')
const AMONG = new RegExp(`\\b(?:among|amongst) the ${alternatives(wholeNouns)}\\b`, 'i')

const isAmong = (text: string): boolean => AMONG.test(text)

/** The largest figure of the same effect that was given in the sentences before; in any before, where the part names its people. */
function wholeBefore(
  earlier: readonly Found<Figure>[],
  told: ReadonlyMap<Figure['effect'], Found<Figure>>,
  own: Found<Figure>,
): Found<Figure> | null {
  const { match, value } = own
  const people = NAMED_WHOLE.exec(match.text)?.groups?.['people']
  if (value.graded || people !== undefined) {
    // "five of the wounded have died" are not part of the dead before
    const harm = people === undefined ? null : effectOfWord(people.toLowerCase())
    const whole = harm === null || harm === value.effect ? (told.get(value.effect) ?? null) : null
    return whole?.value.unit === value.unit ? whole : null
  }
  if (!WHOLE.test(match.text) || !sameHarm(match.text, own)) return null
  let largest: Found<Figure> | null = null
  for (const one of earlier) {
    if (one.value.effect !== value.effect || one.value.unit !== value.unit) continue
    if (largest === null || (one.value.best ?? 0) > (largest.value.best ?? 0)) largest = one
  }
  return largest
}

/** "five of the wounded have died" are not part of the dead before. */
function sameHarm(text: string, { value }: Found<Figure>): boolean {
  const effect = effectOfWord(/[a-z]{1,30}$/i.exec(text)?.[0]?.toLowerCase() ?? '')
  return effect === null || effect === value.effect
}

/** The figure nearest before a phrase, else one whose extent holds it; of the same effect where the phrase has its own. */
function wholeOf(figures: readonly Found<Figure>[], at: number, own: Found<Figure> | undefined): Found<Figure> | null {
  let best: Found<Figure> | null = null
  for (const one of figures) {
    if (one === own || one.value.at >= at || (own !== undefined && one.value.effect !== own.value.effect)) continue
    best = one
  }
  return best
}
