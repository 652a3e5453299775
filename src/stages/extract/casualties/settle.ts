import { knownOpeners } from '../../../lexicon/en/victims.ts'
import type { Trace } from '../../../model/trace.ts'
import type { Found } from '../../../rules/rule-set.ts'
import { ordered } from '../../../text/ordered.ts'
import type { Figure } from './figure.ts'

/**
 * Keeps one figure of an effect for each phrase of victims: the one whose rule stands earlier in the list.
 *
 * Two effects of one phrase both stay ("12 people were abducted and killed"), unless one is read from the noun phrase alone.
 */
export function settleFigures(found: readonly Found<Figure>[], trace: Trace | null): readonly Found<Figure>[] {
  if (found.length === 1) return found
  const byPhrase = new Map<number, Found<Figure>[]>()
  for (const one of onePerVerb(found)) byPhrase.set(one.value.at, [...(byPhrase.get(one.value.at) ?? []), one])
  const kept: Found<Figure>[] = []
  for (const rivals of byPhrase.values()) {
    rivals.sort((a, b) => a.order - b.order)
    // Where a figure says how it ended, nothing else said of the phrase is a figure
    const final = rivals.filter(({ value }) => value.standing === 'final')
    const strong = final.length > 0 ? final : rivals.filter((one) => one.value.standing !== 'weak' && !isPartitive(one))
    const effects = new Set<string>()
    for (const one of strong.length > 0 ? strong : rivals.slice(0, 1)) {
      if (!effects.has(one.value.effect)) kept.push(one)
      effects.add(one.value.effect)
    }
  }
  if (trace !== null) for (const lost of found) if (!kept.includes(lost)) noteLost(trace, lost, kept)
  return ordered(kept, (a, b) => a.start - b.start || a.end - b.end || a.order - b.order)
}

/** More words than "five of the wounded" have say something of them: "five of the wounded were operated on". */
const PARTITIVE = 3

/** "five of the wounded had died": what they were before gives way to what is said of them. */
function isPartitive({ value, match }: Found<Figure>): boolean {
  return value.group.ofThem && knownOpeners.has(value.group.head) && match.items.length <= PARTITIVE
}

/**
 * Leaves a verb one subject: of "Ali Hassan, the mayor of Herat, was killed" the largest count, and of equal ones the longest words.
 *
 * Rules find a subject each from every phrase before the verb that could be it.
 */
function onePerVerb(found: readonly Found<Figure>[]): readonly Found<Figure>[] {
  const best = new Map<string, Found<Figure>>()
  for (const one of found) {
    const key = verbOf(one)
    const rival = key === null ? undefined : best.get(key)
    if (key !== null && (rival === undefined || rank(one) > rank(rival))) best.set(key, one)
  }
  return found.filter((one) => {
    const key = verbOf(one)
    return key === null || best.get(key)?.value.at === one.value.at
  })
}

/** The verb or state after the victims, with its effect; null for other constructions. */
function verbOf({ value, match }: Found<Figure>): string | null {
  const verb = match.groups['verb'] ?? match.groups['state']
  return verb === undefined || verb.start < value.at ? null : `${value.effect} ${verb.end}`
}

function rank({ value, start, end }: Found<Figure>): number {
  return (value.best ?? value.low ?? 0) * 1e5 + Math.min(end - start, 1e4)
}

function noteLost(trace: Trace, lost: Found<Figure>, kept: readonly Found<Figure>[]): void {
  const rival =
    kept.find(({ value }) => value.at === lost.value.at && value.effect === lost.value.effect) ??
    kept.find(({ value }) => value.at === lost.value.at)
  const verb = verbOf(lost)
  const to = rival ?? kept.find((one) => verb !== null && verbOf(one) === verb) ?? null
  trace.note({ step: 'settled', lost, to, why: rival === undefined ? OTHER_SUBJECT : whyLost(lost, rival) })
}

const OTHER_SUBJECT = 'a verb has one subject: the larger count, then the longer words'

function whyLost(lost: Found<Figure>, kept: Found<Figure>): string {
  if (kept.value.standing === 'final' && lost.value.standing !== 'final') return 'the other tells how it ended'
  if (lost.value.standing === 'weak') return 'it goes by the victims alone, the other by what is said of them'
  if (isPartitive(lost)) return 'it tells what they were before, the other what became of them'
  return 'one figure of an effect for each phrase of victims: the rule of the other comes first'
}
