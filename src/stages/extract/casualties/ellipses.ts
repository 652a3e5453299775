import { readVerb } from '../../../english/forms/verb-lemma.ts'
import { type Group, groupOf, MEASURE } from '../../../english/phrases/group.ts'
import { isHarmWord } from '../../../english/phrases/harm.ts'
import { helpers } from '../../../lexicon/en/grammar.ts'
import { clauseEnds } from '../../../lexicon/en/setting.ts'
import { certainties, mereCounts, totalNouns, totalRaisers } from '../../../lexicon/en/tolls.ts'
import { anybodyNouns, besideOpeners, besides, listedPlaceOpeners } from '../../../lexicon/en/victims.ts'
import type { Found } from '../../../rules/rule-set.ts'
import { oneOf } from '../../../text/one-of.ts'
import type { Item, View } from '../../../text/pattern/pattern.ts'
import { firstFrom } from '../../../text/within.ts'
import type { Figure } from './figure.ts'
import { certain, type DerivedRule, derived, elliptic, total } from './rules/derived.ts'

const isRaising = oneOf(totalRaisers)
const isTotalNoun = oneOf(totalNouns)
const isCertainty = oneOf(certainties)

const isListedPlaceOpener = oneOf(listedPlaceOpeners)
const isOther = (head: string): boolean => besides.has(head)
const isPlaceOrTime = oneOf(besideOpeners)
const isClauseOpener = oneOf(clauseEnds)
const isHelper = oneOf(helpers)

/** Whether a word may be a verb, of which those before it are the subject. */
const isVerbal = (item: Item): boolean =>
  isHelper(item) || isHarmWord(item) || (readVerb(item.lower)?.form ?? 'base').startsWith('past')

/** How many words name a place in a list of places: "in the north of Mexico". */
const LONGEST_PLACE = 5

/**
 * Adds the figures of a list that leaves the harm out after the first: "16 deaths in Syria, 12 in Iraq and nine in Mexico".
 *
 * Each further number stands alone before "in" and a name, so that "30 in hospital" is never taken.
 */
export function withEllipses({ items }: View, figures: readonly Found<Figure>[]): readonly Found<Figure>[] {
  const taken = new Set(figures.map(({ value }) => value.at))
  const added: Found<Figure>[] = []
  for (const figure of figures) {
    let at = firstFrom(items, figure.end)
    for (;;) {
      const next = nextNumber(items, at)
      const item = next === null ? undefined : items[next]
      const group = groupOf(item)
      if (next === null || item === undefined || group === null || taken.has(item.start)) break
      const further = derived(elliptic, figure, group, item)
      if (further === null) break
      added.push(further)
      taken.add(item.start)
      at = next + 1
    }
  }
  for (const figure of figures) {
    for (const at of [othersAfter(items, figure), ...ranking(items, figure)]) {
      const item = at === null ? undefined : items[at]
      const group = groupOf(item)
      if (item === undefined || group === null || taken.has(item.start)) continue
      const further = derived(elliptic, figure, group, item)
      if (further === null) continue
      added.push(further)
      taken.add(item.start)
    }
  }
  for (const figure of figures) {
    const [item, rule] = recountAfter(items, figure) ?? []
    const group = groupOf(item)
    if (item === undefined || rule === undefined || group === null || taken.has(item.start)) continue
    const recounted = derived(rule, figure, group, item)
    if (recounted === null) continue
    added.push(recounted)
    taken.add(item.start)
  }
  return added.length === 0 ? figures : [...figures, ...added]
}

/** How many words after a figure a total or a confirmed count of the same harm may begin. */
const TOTAL_REACH = 14

/** How many words may stand within "bringing the total number to an estimated". */
const RAISE_REACH = 8

/** The number to which a figure raises a total, "bringing the total to 60", or of which alone more is certain, "only one had been confirmed". */
function recountAfter(items: readonly Item[], figure: Found<Figure>): readonly [Item, DerivedRule] | null {
  const from = firstFrom(items, figure.end)
  for (let i = from; i < from + TOTAL_REACH; i++) {
    const word = items[i]
    if (word === undefined || word.text === ';') return null
    if (isRaising(word)) {
      const raised = raisedTo(items, i + 1)
      return raised === null ? null : [raised, total]
    }
    const group = groupOf(word)
    if (group === null) continue
    if (group.kind !== 'bare') return null
    if (isCertain(items, i)) return [word, certain]
  }
  return null
}

/** "the total to 60", "the total number of displaced people to 60": of "the total cost to 60" something else is counted. */
function raisedTo(items: readonly Item[], from: number): Item | null {
  let at = -1
  for (let i = from; i < from + RAISE_REACH; i++) {
    const word = items[i]
    if (word === undefined || word.kind === 'mark') return null
    if (isTotalNoun(word)) at = i
    const group = groupOf(word)
    if (group === null) continue
    const next = items[at + 1]?.lower
    return at >= 0 && (next === 'to' || next === 'of') && group.kind === 'bare' && items[i - 1]?.lower === 'to'
      ? word
      : null
  }
  return null
}

/** How many words after a number "confirmed" may stand. */
const CERTAIN_REACH = 4

/** "only one had been confirmed" */
function isCertain(items: readonly Item[], at: number): boolean {
  // It may belong to the number: "only one"
  const first = items[at]?.text.split(' ')[0]?.toLowerCase() ?? ''
  if (!mereCounts.has(first) && !mereCounts.has(items[at - 1]?.lower ?? '')) return false
  return items.slice(at + 1, at + CERTAIN_REACH).some(isCertainty)
}

/** How many words after a figure "and two others" may stand: "died on the spot at the roadside and two others". */
const OTHERS_REACH = 8

/** How many words after them may tell where or when, before the clause ends. */
const REST_REACH = 14

/** "died at the scene and two others in hospital": further people, told of with no verb but the one before. */
function othersAfter(items: readonly Item[], figure: Found<Figure>): number | null {
  if (!isToldByVerb(figure)) return null
  const from = firstFrom(items, figure.end)
  for (let i = from; i < from + OTHERS_REACH; i++) {
    const word = items[i]
    if (word === undefined || isVerbal(word) || (word.kind === 'mark' && word.text !== ',')) return null
    if (word.lower !== 'and' && word.lower !== 'while') continue
    const group = groupOf(items[i + 1])
    if (group?.kind !== 'counted' || !isOther(group.head)) return null
    return isPlaceOrTime(items[i + 2]) && hasNoVerb(items, i + 2) ? i + 1 : null
  }
  return null
}

const isToldByVerb = ({ match: { groups } }: Found<Figure>): boolean =>
  groups['verb'] !== undefined && groups['who'] !== undefined && groups['who'].start < groups['verb'].start

/** Whether no verb of its own follows up to the end of the clause. */
function hasNoVerb(items: readonly Item[], from: number): boolean {
  for (let i = from; i < from + REST_REACH; i++) {
    const word = items[i]
    if (word === undefined || word.kind === 'mark' || isClauseOpener(word)) return true
    if (isVerbal(word)) return false
  }
  return false
}

/** "20 deaths, followed by Goma with nine and Bukavu with five": how many each place of a ranking had. */
function ranking(items: readonly Item[], figure: Found<Figure>): readonly number[] {
  const found: number[] = []
  let at = firstFrom(items, figure.end)
  if (items[at]?.text === ',') at++
  if (items[at]?.lower !== 'followed' || items[at + 1]?.lower !== 'by') return found
  at += 2
  for (;;) {
    const next = withNumber(items, at)
    if (next === null) return found
    found.push(next)
    at = next + 1
    if (items[at]?.text === ',') at++
    if (items[at]?.lower === 'and') at++
  }
}

/** "Khyber Pakhtunkhwa with nine": the index of the number. */
function withNumber(items: readonly Item[], from: number): number | null {
  for (let i = from; i < from + LONGEST_PLACE; i++) {
    const word = items[i]
    if (word?.lower === 'with') return i > from && isAnybody(groupOf(items[i + 1])) ? i + 1 : null
    if (word === undefined || word.kind === 'mark') return null
  }
  return null
}

/** The index of the number that continues a list of places after an index: past "in Syria,". */
function nextNumber(items: readonly Item[], at: number): number | null {
  if (!isIn(items, at)) return null
  for (let i = at + 1; i <= at + LONGEST_PLACE; i++) {
    const lower = items[i]?.lower ?? ''
    if (lower !== ',' && lower !== ';' && lower !== 'and') continue
    const next = items[i + 1]?.lower === 'and' ? i + 2 : i + 1
    return isAnybody(groupOf(items[next])) && isIn(items, next + 1) ? next : null
  }
  return null
}

/** A number alone, or one of people in general: "one person in Kaba". */
function isAnybody(group: Group | null): boolean {
  return group?.kind === 'bare' || (group?.kind === 'counted' && anybodyNouns.has(group.head))
}

/** Whether "in" and a name stand at an index. */
function isIn(items: readonly Item[], at: number): boolean {
  if (!isListedPlaceOpener(items[at])) return false
  const name = items[items[at + 1]?.lower === 'the' ? at + 2 : at + 1]
  return name !== undefined && /^\p{Lu}\p{Ll}/u.test(name.text) && name.label !== MEASURE
}
