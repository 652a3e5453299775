import { isDeterminer } from '../../../../english/listed-words.ts'
import { personNoun } from '../../../../english/people/person-noun.ts'
import { groupOf, MEASURE } from '../../../../english/phrases/group.ts'
import { effectWords, isHarmVerb } from '../../../../english/phrases/harm.ts'
import { thingNouns } from '../../../../lexicon/en/casualties.ts'
import { objectPronouns } from '../../../../lexicon/en/grammar.ts'
import { oneOf } from '../../../../text/one-of.ts'
import type { Item, Match } from '../../../../text/pattern/pattern.ts'

const isObjectPronoun = oneOf(objectPronouns)
const isThingNoun = oneOf(thingNouns)

/** Words at which what stands between is another clause: "a house burned and a man was killed". */
const JOINTS = /^(?:and|but|or|that|which|where|when|while|after|before|because|if|as|says|—)$/

/** Whether the words between the victims and the verb give the verb another subject: "the boy, whose name was released". */
export function changesSubject({ groups }: Match): boolean {
  const gap = groups['gap']?.items
  if (gap === undefined) return false
  return JOINTS.test(gap[gap.length - 1]?.lower ?? '') || gap.some(({ lower }) => lower === 'whose')
}

/** Whether two harms are left open, "killed or wounded": which is not said. */
export function isEither({ around, to }: Match): boolean {
  return (
    around[to]?.lower === 'or' && /^(?:missing|injured|wounded|hurt|killed|dead)$/.test(around[to + 1]?.lower ?? '')
  )
}

/** "burned to death", "burned alive": others read how it ended. */
export function isToDeath({ around, to }: Match): boolean {
  const next = around[to]?.lower ?? ''
  return next === 'alive' || (next === 'to' && around[to + 1]?.lower === 'death')
}

/** What befalls things as well as people. */
const BEFALLS_THINGS = /^(?:burn|captur|releas|freed|found|evacuat|eliminat|hit|liberat|seiz|snatch)/

/** "Three trucks were looted and one was burned", "Of the eight posts, two were dead": a bare number after counted things counts them. */
export function countsThings({ groups, around, from }: Match): boolean {
  if (groupOf(groups['who']?.items[0])?.kind !== 'bare') return false
  const verb = (groups['verb'] ?? groups['state'])?.text.toLowerCase() ?? ''
  for (let i = from - 1; i >= 0; i--) {
    const item = around[i]
    if (groupOf(item) !== null) return false
    if (item?.label !== MEASURE) continue
    const isOf = around[i - 1]?.lower === 'of'
    return (
      (isOf || BEFALLS_THINGS.test(verb)) && thingNouns.has(/\p{L}{1,40}$/u.exec(item.text.toLowerCase())?.[0] ?? '')
    )
  }
  return false
}

/** Whether those before the verb are the object of another harm: "the man who killed three officers was arrested". */
export function isObject({ around, from, groups }: Match): boolean {
  const [before, first] = [around[from - 1], around[from - 2]]
  if (before === undefined || before.label !== null) return false
  // "who shot dead two officers"
  const isTwoWords = first !== undefined && effectWords.verbs.has(`${first.lower} ${before.lower}`)
  if (!isTwoWords && !isHarmVerb(before)) return false
  return groups['gap']?.items.some(({ lower }) => lower === 'who' || lower === 'whom') !== true
}

/** Prepositions after which a single person belongs to another noun: "the wife of a policeman was killed". */
const BELONGING = /^(?:of|from|by|with|for|to|about|against|like|than|behind)$/

/** Prepositions after which a name is a place: "In Mexico, a reporter was shot". */
const PLACING = /^(?:in|at|near|outside|around|across)$/

/** What is made known of people: "the names of the victims were released". */
const PARTICULARS =
  /^(?:names?|ident(?:ity|ities)|lists?|photos?|photographs?|pictures?|images?|videos?|footage|details)$/

/** Whether the person before the verb only belongs to its subject; "a man who" begins a clause of his own. */
export function belongsToSubject({ groups, around, from }: Match): boolean {
  const kind = groupOf(groups['who']?.items[0])?.kind
  const before = around[from - 1]?.lower ?? ''
  if (before === 'of' && PARTICULARS.test(around[from - 2]?.lower ?? '')) return !opensClause(groups)
  if (kind !== 'one' && kind !== 'named') return false
  if (!BELONGING.test(before) && !(kind === 'named' && PLACING.test(before))) return false
  return !opensClause(groups)
}

const opensClause = (groups: Match['groups']): boolean =>
  groups['gap']?.items.some(({ lower }) => lower === 'who') === true

/**
 * Whether people or things follow the verb that can only be its object, so that those before it are who did it: "two gunmen killed
 * their hostages", "an officer shot him", "a man shot dead his wife", "an officer shot and killed a man".
 */
export function hasObject({ around, to }: Match): boolean {
  return isObjectAt(around, to)
}

function isObjectAt(around: readonly Item[], at: number): boolean {
  const next = around[at]
  if (next === undefined) return false
  if (next.lower === 'dead') return isObjectAt(around, at + 1)
  if (next.lower === 'and') return isHarmVerb(around[at + 1]) && isObjectAt(around, at + 2)
  const group = groupOf(next)
  if (group !== null) return group.kind !== 'pronoun' || objectPronouns.has(next.text.toLowerCase())
  if (next.label !== null) return false
  if (isObjectPronoun(next)) return next.lower !== 'it' && next.lower !== 'you'
  if (next.kind === 'word' && isThingNoun(next)) return true
  return (isDeterminer(next) && next.lower !== 'in') || personNoun(next.lower)?.plural === true
}

/** Fewer than these are fugitives and not the displaced: "the two suspects fled". */
const FEWEST_DISPLACED = 5

/** Whether those who fled may be displaced, by their number or their unit. */
export function mayBeDisplaced({ groups }: Match): boolean {
  const group = groupOf(groups['who']?.items[0])
  return (
    group !== null && (group.unit === 'households' || (group.best ?? group.low ?? group.high ?? 0) >= FEWEST_DISPLACED)
  )
}
