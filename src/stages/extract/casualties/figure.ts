import { type Group, groupOf } from '../../../english/phrases/group.ts'
import { effectOfWord } from '../../../english/phrases/harm.ts'
import { hospitalNouns, treatments } from '../../../lexicon/en/casualties.ts'
import { miscounts } from '../../../lexicon/en/tolls.ts'
import { familyNouns } from '../../../lexicon/en/victims.ts'
import type { Effect, Modifier, VictimGroup } from '../../../model/casualty.ts'
import type { FigureSigns } from '../../../model/figure.ts'
import type { Span } from '../../../model/span.ts'
import type { No } from '../../../rules/no.ts'
import { oneOf } from '../../../text/one-of.ts'
import type { Match } from '../../../text/pattern/pattern.ts'
import { finderOf, type PhraseFinder } from '../../../text/phrases.ts'
import { effectNatures } from './effect-natures.ts'

const isTreatment = oneOf(treatments)

/** What a rule reads: a harm, how many people it befell, and the phrase for them. */
export interface Figure extends FigureSigns {
  readonly effect: Effect
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
  readonly modifier: Modifier
  readonly unit: 'people' | 'households'
  readonly victims: { readonly text: string; readonly group: VictimGroup | null } | null
  /** The phrase of the victims. */
  readonly group: Group
  /** Where that phrase begins and ends in the article: one phrase has one figure of an effect. */
  readonly at: number
  readonly to: number
  readonly previous: number | null
  readonly cumulative: boolean
  readonly negated: boolean
  /** weak: read from the noun phrase alone, so that it gives way to whatever else is said of it; final: says how it ended. */
  readonly standing: 'weak' | 'plain' | 'final'
  /** Whether it stands for people counted before, until their number is found: "they were later killed". */
  readonly anaphoric: boolean
  /** Whether it says how badly some of the people before were hurt: "three critically". */
  readonly graded: boolean
}

/**
 * Makes a figure for a phrase: what is not said of it is what the phrase itself says, or nothing out of the ordinary.
 *
 * Every figure is made here, field by field, so that all are of one shape.
 */
export function figure(effect: Effect, group: Group, phrase: Span, said: Partial<Figure> = NOTHING_SAID): Figure {
  const { low = group.low, best = group.best, high = group.high, modifier = group.modifier, unit = group.unit } = said
  const { victims = group.victims, negated = group.kind === 'zero', previous = null, cumulative = false } = said
  const { standing = 'plain', fate = 'told', homes = false, toll = false, loss = null } = said
  const { elliptic = false, anaphoric = false, graded = false } = said
  return {
    effect,
    low,
    best,
    high,
    modifier,
    unit,
    victims,
    group,
    at: phrase.start,
    to: phrase.end,
    previous,
    cumulative,
    negated,
    standing,
    fate,
    homes,
    toll,
    loss,
    elliptic,
    anaphoric,
    graded,
  }
}

const NOTHING_SAID: Partial<Figure> = {}

/** How many words before "released" its treatment may stand: "treated for burns and released". */
const TREATMENT_REACH = 8

/** How many words after "released" the hospital may stand: "released from a hospital in". */
const HOSPITAL_REACH = 6

/** "released from hospital", "treated and released": sent home, not freed. */
function leavesHospital({ around, to }: Match): boolean {
  const after = around.slice(to, to + HOSPITAL_REACH)
  if (after[0]?.lower === 'from' && after.some((_, i) => findHospital(after, i) !== null)) return true
  const end = around.findLastIndex(({ lower }, i) => i < to && lower === 'released')
  return around.slice(Math.max(0, end - TREATMENT_REACH), Math.max(0, end)).some(isTreatment)
}

/** "were briefly detained and released": let go by those who had a right to hold them, or said so. */
function endsCustody({ around, from, to }: Match): boolean {
  const end = around.findLastIndex(({ lower }, i) => i < to && lower === 'released')
  return end > 0 && around.slice(from, end).some(({ lower }) => effectOfWord(lower) === 'detained')
}

const findHospital = finderOf(hospitalNouns)
const findMiscount = finderOf(miscounts)

/** How far after people it may be said that they were counted wrongly. */
const MISCOUNT_REACH = 5

/** Whether one of some phrases follows a match within a few words: "two bodies had been counted twice", "the cases tested negative". */
export function isFollowedBy({ around, to }: Match, find: PhraseFinder<true>, reach: number): boolean {
  for (let i = to; i < to + reach && around[i]?.kind === 'word'; i++) if (find(around, i) !== null) return true
  return false
}

/** Makes a figure of a match's group `who`; null when it has none or the harm is unknown, or says no where nobody is harmed. */
export function figureOf(match: Match, effect: Effect | null, no: No, said?: Partial<Figure>): Figure | null {
  const who = match.groups['who']
  const group = groupOf(who?.items[0])
  if (who === undefined || group === null) return null
  if (effect === null) return no('the word does not tell of this harm in this form')
  const nature = effectNatures[effect]
  if (group.kind === 'weak' && !nature.ofLiving) return no('those counted may not be people')
  if (group.unit === 'households' && !nature.ofHomes && !familyNouns.has(group.head))
    return no('this is not done to homes')
  if (effect === 'rescued' && leavesHospital(match)) return no('they are released from hospital')
  if (effect === 'rescued' && endsCustody(match)) return no('they are released by those who had detained them')
  if (isFollowedBy(match, findMiscount, MISCOUNT_REACH)) return no('the text says that they were counted wrongly')
  return figure(effect, group, who, said)
}

/** The same figure with something else said of it. */
export const resaid = (one: Figure, said: Partial<Figure>): Figure =>
  figure(one.effect, one.group, { start: said.at ?? one.at, end: one.to }, { ...one, ...said })
