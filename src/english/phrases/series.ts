import { partsOpeners, placeOpeners, subjectFollowers, summing, withWords } from '../../lexicon/en/victims.ts'
import type { VictimGroup } from '../../model/casualty.ts'
import { gather } from '../../text/gather.ts'
import { formIs } from '../../text/of-form.ts'
import { oneOf } from '../../text/one-of.ts'
import type { Item, Stretch } from '../../text/pattern/pattern.ts'
import { type Group, labelOf } from './group.ts'
import { isHarmVerb, isHarmWord, opensHarm } from './harm.ts'

const addsUp = oneOf(summing)
const isSubjectFollower = oneOf(subjectFollowers)
const isWithWord = oneOf(withWords)
const isPlaceOpener = oneOf(placeOpeners)
const isPartsOpener = oneOf(partsOpeners)

/** A phrase among the tokens of a sentence: half-open indices. */
export interface Phrase {
  readonly from: number
  readonly to: number
  readonly group: Group | null
  /** Whether it is a single person without an article, as headlines have them. */
  readonly headline: boolean
}

/** A list of more phrases than these is not a list of victims. */
const LONGEST_SERIES = 30

/**
 * Adds up what is listed: "two soldiers and a civilian" is 3, "Ali, Omar and Salem Hadid" is 3.
 *
 * A list that spells out the number before it counts once: "two people, a man and a woman" is 2.
 */
export function addUp(tokens: readonly Item[], phrases: readonly Phrase[]): Phrase[] {
  const summed: Phrase[] = []
  for (let i = 0; i < phrases.length; ) {
    const end = seriesEnd(tokens, phrases, i)
    const first = phrases[i]
    const last = phrases[end - 1]
    if (first === undefined || last === undefined) break
    if (end === i + 1) summed.push(first)
    else summed.push(...joined(tokens, phrases.slice(i, end)))
    i = end
  }
  return summed
}

function joined(tokens: readonly Item[], series: readonly Phrase[]): Phrase[] {
  const people = series.filter((phrase) => phrase.group !== null)
  const [first, ...rest] = people
  const last = people[people.length - 1]
  if (first?.group == null || last?.group == null) return [...series]
  const total = sum(people)
  const victims = victimsOf(
    tokens,
    people.filter(({ group }) => group?.kind !== 'zero'),
  )
  const spelled = rest.length > 1 ? sum(rest) : null
  const apposition = spelled?.best != null && spelled.best === first.group.best && !areSides(people)
  return [
    {
      from: first.from,
      to: last.to,
      group: apposition || total === null ? first.group : withVictims(total, victims),
      headline: false,
    },
  ]
}

/**
 * The words for people of several kinds as they stand, "pupils and four teachers", with the group only if all are of it; those of
 * one kind go by their noun.
 */
function victimsOf(tokens: readonly Item[], people: readonly Phrase[]): Group['victims'] {
  const [first, ...rest] = people.map(({ group }) => group?.victims ?? null)
  if (first == null) return null
  if (rest.every((victims) => victims?.text === first.text)) return first
  const from = people[0]?.from ?? 0
  const words = tokens.slice(from, people[people.length - 1]?.to ?? from)
  const text = words.map(({ text, spaced }, i) => (i > 0 && spaced ? ` ${text}` : text)).join('')
  const group = rest.every((victims) => victims?.group === first.group) ? first.group : null
  return { text: text.slice(Math.max(0, text.indexOf(first.text))), group }
}

const SIDES = {
  civilians: true,
  combatants: true,
  soldiers: true,
  police: true,
  militants: true,
} as const satisfies Partial<Record<VictimGroup, true>>

/** "three soldiers, two officers of police and a civilian": none of them spells the first out. */
function areSides([first, ...rest]: readonly Phrase[]): boolean {
  const side = first?.group?.victims?.group ?? null
  if (side === null || !(side in SIDES)) return false
  return rest.some(({ group }) => {
    const other = group?.victims?.group ?? null
    return other !== null && other !== side && other in SIDES
  })
}

function sum(phrases: readonly Phrase[]): Group | null {
  const groups = phrases.flatMap(({ group }) => (group === null ? [] : [group]))
  const [first, ...rest] = groups
  if (first === undefined) return null
  let total = first
  for (const group of rest) total = both(total, group)
  return total
}

function both(total: Group, group: Group): Group {
  return {
    low: plus(total.low, group.low),
    best: plus(total.best, group.best),
    high: plus(total.high, group.high),
    modifier: total.modifier === 'exact' ? group.modifier : total.modifier,
    kind: total.kind === 'named' && group.kind === 'named' ? 'named' : 'counted',
    unit: total.unit,
    victims: total.victims ?? group.victims,
    attribute: total.attribute,
    ofThem: total.ofThem,
    definite: total.definite,
    head: group.head,
  }
}

const withVictims = (
  { low, best, high, modifier, kind, unit, attribute, ofThem, definite, head }: Group,
  victims: Group['victims'],
): Group => ({ low, best, high, modifier, kind, unit, victims, attribute, ofThem, definite, head })

function plus(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b
}

/** Index one past the last phrase of the list that begins at a phrase; the next one where there is no list. */
function seriesEnd(tokens: readonly Item[], phrases: readonly Phrase[], at: number): number {
  let last = at
  let ended = false
  for (let i = at; i + 1 < phrases.length && i - at < LONGEST_SERIES && !ended; ) {
    const [one, next, beyond] = [phrases[i], phrases[i + 1], phrases[i + 2]]
    if (one === undefined || next === undefined || !isMember(one) || isPlace(tokens, one)) break
    // A name's age stands between it and the next: "Ali, 25, and Omar, 30"
    const skipsAge = next.group === null && beyond !== undefined && hasAge(one)
    const member = skipsAge ? beyond : next
    if (!isMember(member) && !isLastOnly(member)) break
    if (one.group?.unit !== member.group?.unit) break
    const glue = glueBetween(tokens, one.to, member.from, skipsAge ? next : null)
    if (glue === null || (glue === ',' && !isMember(member))) break
    if (glue === ',' && isHeadlinePair(tokens, phrases, at, member)) {
      last = i + 1
      break
    }
    if (glue === 'and' || glue === 'with') {
      // "a clerk together with his wife and two sons" continues
      ended = glue === 'and'
      // "in Ohio, and two drowned": a comma before "and" of a list of two begins a clause
      if (!skipsAge && last === at && i === at && hasComma(tokens, one.to, member.from)) break
      if (startsClause(tokens, phrases[at], member) || isOpenList(phrases[at], member)) break
      if (isListOfParts(tokens, phrases[at], member)) break
      last = skipsAge ? i + 2 : i + 1
    }
    i = skipsAge ? i + 2 : i + 1
  }
  return last + 1
}

function isMember({ group }: Phrase): boolean {
  return (
    group !== null &&
    (group.kind === 'counted' || group.kind === 'one' || group.kind === 'named' || group.kind === 'weak') &&
    !group.ofThem
  )
}

/** A single person, whose age may come after: "Man, 45, and woman, 52, killed". */
function hasAge({ group }: Phrase): boolean {
  return group?.kind === 'named' || group?.kind === 'one'
}

/** "four policemen and three of the attackers", "five attackers and no soldiers": such a phrase may end a list. */
function isLastOnly({ group }: Phrase): boolean {
  if (group?.kind === 'zero') return group.victims === null
  return group?.kind === 'counted' && group.ofThem && group.victims !== null
}

const opensHeadline = formIs(({ text }) => /^[:;(–—-]$/.test(text))

/** "10 soldiers, 5 militants killed in battle": telegrams and headlines leave "and" out. */
function isHeadlinePair(tokens: readonly Item[], phrases: readonly Phrase[], at: number, last: Phrase): boolean {
  const first = phrases[at]
  if (isHeadlineList(tokens, phrases, at, last)) return true
  if (first?.group?.kind !== 'counted' || last.group?.kind !== 'counted' || phrases[at + 1] !== last) return false
  const opens = first.from === 0 || opensHeadline(tokens[first.from - 1])
  const heads = [first, last].map(({ group }) => (group?.modifier === 'exact' ? group.head : ''))
  const listed =
    tokens[first.from - 1]?.text === ':' && (tokens[last.to] === undefined || tokens[last.to]?.text === '.')
  const harmed = listed || isHarmWord(tokens[last.to])
  return opens && heads[0] !== heads[1] && !heads.includes('') && harmed
}

/** "Gunmen kill monarch, wife, son", "Cop, bystander killed": persons without an article, up to the harm or the end. */
function isHeadlineList(tokens: readonly Item[], phrases: readonly Phrase[], at: number, last: Phrase): boolean {
  const members = phrases.slice(at, phrases.indexOf(last) + 1)
  if (!members.some(({ headline }) => headline)) return false
  if (!members.every(({ headline, group }) => headline || group?.head === 'others')) return false
  const next = tokens[last.to]
  return next === undefined || next.kind === 'mark'
    ? next?.text !== ','
    : opensHarm(tokens, last.to) || next.lower === 'in'
}

function glueBetween(
  tokens: readonly Item[],
  from: number,
  to: number,
  age: Phrase | null,
): 'and' | 'with' | ',' | null {
  let glue: 'and' | 'with' | ',' | null = null
  for (let i = from; i < to; i++) {
    const word = tokens[i]?.lower ?? ''
    if (age !== null && i >= age.from && i < age.to) continue
    if (addsUp(tokens[i])) glue = 'and'
    else if (word === 'with' && isWithWord(tokens[i - 1]) && i > from) glue = 'with'
    else if (isWithWord(tokens[i]) && tokens[i + 1]?.lower === 'with') continue
    else if (glue === 'and' && (word === 'of' || word === 'the')) continue
    else if (word === ',' || word === '—' || word === '–') glue ??= ','
    else return null
  }
  return glue
}

/** A name after a preposition of place is hardly a victim's: "in Ohio and two others". */
function isPlace(tokens: readonly Item[], { from, group }: Phrase): boolean {
  return group?.kind === 'named' && isPlaceOpener(tokens[from - 1])
}

function hasComma(tokens: readonly Item[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ text }) => text === ',')
}

/** Whether the last of a list is the subject of what follows: "killed two men and three women were hurt". */
function startsClause(tokens: readonly Item[], first: Phrase | undefined, last: Phrase): boolean {
  const before = [1, 2, 3].some((n) => isHarmVerb(tokens[(first?.from ?? 0) - n]))
  const next = tokens[last.to]
  return before && (isSubjectFollower(next) || isHarmWord(next))
}

/** "at least 16 inmates and two guards": how many at least there were in all is not said. */
function isOpenList(first: Phrase | undefined, { group }: Phrase): boolean {
  if (first?.group?.kind !== 'counted' || group?.kind !== 'counted') return false
  return first.group.modifier !== 'exact' || group.modifier === 'vague'
}

/** "including nine minors and three reporters": each is a part of its own. */
function isListOfParts(tokens: readonly Item[], first: Phrase | undefined, { group }: Phrase): boolean {
  const opened = isPartsOpener(tokens[(first?.from ?? 0) - 1])
  return opened && first?.group?.kind === 'counted' && group?.kind === 'counted'
}

/** Makes stretches of phrases, their spans being the article's. */
export function stretchesOf(tokens: readonly Item[], phrases: readonly Phrase[]): Stretch<Group | null>[] {
  return gather(phrases, ({ from, to, group }) => {
    const [first, last] = [tokens[from], tokens[to - 1]]
    if (first === undefined || last === undefined) return []
    return [{ start: first.start, end: last.end, label: labelOf(group), value: group }]
  })
}
